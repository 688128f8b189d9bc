/** Hatching within an outline, in the manner of the account's hatching elsewhere: single strokes, cut to size. */
import { rising } from '../hatch.ts';
import { pathOf, type Stroke, type Point } from '../strokes.ts';

type Span = [from: number, to: number];

/** Path data of strokes rising to the right at 45 degrees, `pitch` apart along x, inside all the rings. */
export function hatchInside(rings: readonly (readonly Point[])[], pitch: number): string {
  const sums = rings.flatMap((ring) => ring.map(([x, y]) => x + y));
  const last = Math.floor(Math.max(...sums) / pitch);
  const strokes: Stroke[] = [];
  for (let i = Math.ceil(Math.min(...sums) / pitch); i <= last; i++) {
    const sum = i * pitch; // x + y is the same all along a stroke
    for (const [from, to] of rings.map((ring) => within(ring, sum)).reduce(common)) {
      strokes.push(rising(sum, from, to));
    }
  }
  return pathOf(strokes);
}

/** Where the line x + y = sum runs inside a ring, as spans of x. */
function within(ring: readonly Point[], sum: number): Span[] {
  const hits = ring
    .flatMap(([x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      const from = x + y - sum;
      const to = nextX + nextY - sum;
      return from < 0 === to < 0 ? [] : [x + ((nextX - x) * from) / (from - to)];
    })
    .sort((a, b) => a - b);
  return hits.flatMap((hit, i): Span[] => (i % 2 === 1 ? [[hits[i - 1] ?? hit, hit]] : []));
}

/** The spans that lie in both lists; pieces too short to see are dropped. */
function common(a: readonly Span[], b: readonly Span[]): Span[] {
  return a
    .flatMap(([from, to]) =>
      b.map(([start, end]): Span => [Math.max(from, start), Math.min(to, end)]),
    )
    .filter(([from, to]) => to - from > 0.5);
}
