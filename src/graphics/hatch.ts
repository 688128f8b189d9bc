/**
 * Hatching, the mark of the account: single strokes cut to size, not a pattern, so that it takes the ink of
 * the ground it stands on, prints, and can be left open where the account leaves a number open.
 */
import { pathOf, type Stroke } from './strokes.ts';

/** A rectangle in user units, y downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Hatching {
  /** The distance of two strokes along x, in user units. */
  pitch?: number;
  /** Boxes the strokes leave free. */
  holes?: readonly Box[];
  /** Strokes end up to this far below the top edge, each elsewhere: an edge nobody gave. */
  openTop?: number;
}

const CLEAR = 0.5;

/**
 * Path data of strokes rising to the right at 45 degrees, within `box`: in whole units, and up and down by turns, so
 * that the pen has a short way to the next one and the numbers are short.
 */
export function hatch(box: Box, { pitch = 6, holes = [], openTop = 0 }: Hatching = {}): string {
  const [left, right] = [box.x, box.x + box.width];
  const [top, bottom] = [box.y, box.y + box.height];
  const first = Math.ceil((left + top) / pitch);
  const last = Math.floor((right + bottom) / pitch);
  const strokes: Stroke[] = [];
  let up = true;
  for (let i = first; i <= last; i++) {
    const sum = i * pitch; // x + y is the same all along a stroke
    const ragged = top + openTop * unevenness(i);
    const stroke: Interval = [Math.max(left, sum - bottom), Math.min(right, sum - ragged)];
    const pieces = without(
      stroke,
      holes.map((hole) => crossing(hole, sum)),
    );
    const drawn = pieces.map(([from, to]) => rising(sum, from, to));
    strokes.push(...(up ? drawn : drawn.reverse().map(turned)));
    up = !up;
  }
  return pathOf(strokes, 1);
}

/** A stroke at 45 degrees along which x + y is `sum`, over the whole units of a span of x. */
const rising = (sum: number, from: number, to: number): Stroke => ({
  points: [Math.ceil(from), Math.floor(to)].map((x) => [x, sum - x]),
});

/** The same, drawn from its other end. */
const turned = ({ points }: Stroke): Stroke => ({ points: points.toReversed() });

type Interval = [from: number, to: number];

/** Where a stroke crosses a hole, as an interval of x. */
function crossing(hole: Box, sum: number): Interval {
  return [
    Math.max(hole.x, sum - hole.y - hole.height),
    Math.min(hole.x + hole.width, sum - hole.y),
  ];
}

/** What is left of an interval after others are taken out; pieces too short to see are dropped. */
function without(whole: Interval, gaps: readonly Interval[]): Interval[] {
  return gaps
    .reduce<Interval[]>(
      (pieces, [from, to]) =>
        from >= to
          ? pieces
          : pieces.flatMap(([a, b]): Interval[] => [
              [a, Math.min(b, from)],
              [Math.max(a, to), b],
            ]),
      [whole],
    )
    .filter(([from, to]) => to - from > CLEAR);
}

/** 0 to 1, the same for the same stroke every time, without a visible rhythm. */
function unevenness(i: number): number {
  return ((i * 7) % 11) / 10;
}
