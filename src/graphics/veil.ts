import { pathOf, type Point } from './strokes.ts';

/** What lies over a layer that gathers: a disc with a ragged edge, which shrinks as the reader scrolls. */
const CORNERS = 72;
/** The part of the radius by which the edge is uneven. */
const RAGGED = 0.09;

/**
 * The path of a disc in the middle of a picture. Its smallest radius reaches the corners.
 * The edge is uneven by sines of rates that share no divisor: the same on every machine, and no star.
 */
export function veil(width: number, height: number): string {
  const radius = Math.hypot(width, height) / 2 / (1 - RAGGED);
  const points = Array.from({ length: CORNERS }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / CORNERS;
    const uneven = (Math.sin(7 * angle) + Math.sin(13 * angle + 1) + Math.sin(29 * angle + 2)) / 3;
    const r = radius * (1 - (RAGGED * (1 + uneven)) / 2);
    return [width / 2 + r * Math.cos(angle), height / 2 + r * Math.sin(angle)];
  });
  // In whole units: it is a ragged edge that moves.
  return pathOf([{ points, closed: true }], 1);
}
