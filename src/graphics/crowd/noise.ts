/** Seeded noise: the same on every machine, so that everybody stands in the same place in every build. */

/** A number in [0, 1) for a place: its mixed coordinates through lowbias32 (Wellons, Prospecting for Hash Functions). */
export function chance(seed: number, x: number, y: number): number {
  let h = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca6b) ^ Math.imul(seed, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}

/** Smooth noise in [0, 1]: chances at the corners of a grid of `size`, eased between them. */
export function swell(seed: number, x: number, y: number, size: number): number {
  const [u, v] = [x / size, y / size];
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const [s, t] = [ease(u - i), ease(v - j)];
  const along = (k: number): number => chance(seed, i, k) * (1 - s) + chance(seed, i + 1, k) * s;
  return along(j) * (1 - t) + along(j + 1) * t;
}

/** Noise in [-1, 1] that is mostly near 0: the mean of three chances. */
export function scatter(seed: number, x: number, y: number): number {
  const [a, b, c] = [0, 1, 2].map((i) => chance(seed + i, x, y)) as [number, number, number];
  return (a + b + c - 1.5) / 1.5;
}
