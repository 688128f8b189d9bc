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
 * `count` places in RANKS ranks around `hall`.
 * @param gap from the hall to the first rank
 * @param pitch from rank to rank
 */
export function ranks(hall: Box, count: number, gap: number, pitch: number): Point[] {
  const boxes = Array.from({ length: RANKS }, (_, i) => grown(hall, gap + i * pitch));
  const lengths = boxes.map(({ width, height }) => 2 * (width + height));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let placed = 0;
  let passed = 0;
  return boxes.flatMap((box, i) => {
    passed += lengths[i] ?? 0;
    const share = Math.round((count * passed) / whole) - placed;
    placed += share;
    return Array.from({ length: share }, (_, j) => along(box, (j + 0.5) / share));
  });
}

/** A box with `by` units more on every side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The point at a share of the way around a box, from its upper left corner to the right. */
function along({ x, y, width, height }: Box, share: number): Point {
  let left = share * 2 * (width + height);
  if (left < width) return { x: x + left, y };
  left -= width;
  if (left < height) return { x: x + width, y: y + left };
  left -= height;
  if (left < width) return { x: x + width - left, y: y + height };
  return { x, y: y + height - (left - width) };
}
