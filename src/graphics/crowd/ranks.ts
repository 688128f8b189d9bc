/** The police: three ranks around the hall, as evenly spaced as everybody else. */

/** Ranks the police stand in. */
const RANKS = 3;

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * `count` places in RANKS ranks around `hall`, on every side of a rank at one distance of whole tenths: a side is
 * then one move many times over, which is short as path data.
 * @param gap from the hall to the first rank
 * @param pitch from rank to rank
 */
export function ranks(hall: Box, count: number, gap: number, pitch: number): Point[] {
  const sides = Array.from({ length: RANKS }, (_, i) => grown(hall, gap + i * pitch)).flatMap(
    sidesOf,
  );
  const whole = sides.reduce((sum, { length }) => sum + length, 0);
  let placed = 0;
  let passed = 0;
  return sides.flatMap((side) => {
    passed += side.length;
    const share = Math.round((count * passed) / whole) - placed;
    placed += share;
    return along(side, share);
  });
}

/** A box with `by` units more on every side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

interface Side {
  from: Point;
  /** One unit on. */
  way: Point;
  length: number;
}

/** From the upper left corner to the right, and round. */
function sidesOf({ x, y, width, height }: Box): Side[] {
  const [right, down] = [x + width, y + height];
  return [
    { from: { x, y }, way: { x: 1, y: 0 }, length: width },
    { from: { x: right, y }, way: { x: 0, y: 1 }, length: height },
    { from: { x: right, y: down }, way: { x: -1, y: 0 }, length: width },
    { from: { x, y: down }, way: { x: 0, y: -1 }, length: height },
  ];
}

/** So many places on a side, in its middle. */
function along({ from, way, length }: Side, count: number): Point[] {
  const apart = Math.floor((10 * length) / count) / 10;
  const first = Math.round(5 * (length - (count - 1) * apart)) / 10;
  return Array.from({ length: count }, (_, i) => ({
    x: from.x + way.x * (first + i * apart),
    y: from.y + way.y * (first + i * apart),
  }));
}
