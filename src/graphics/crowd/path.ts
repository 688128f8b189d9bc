/** People as path data: one subpath a person, no longer than a point, painted as a dot by round caps. */
import type { Spot } from './tiles.ts';

/**
 * Relative moves from one to the next, a row after another, all in one direction: so rows that are jittered alike
 * are the same text, which is what makes a file short.
 * @param step the precision, in user units; the data counts in these
 */
export function peoplePath(people: readonly Spot[], step: number): string {
  const sorted = [...people].sort(
    (a, b) => a.row - b.row || a.column - b.column || a.place - b.place,
  );
  let [x, y] = [0, 0];
  return sorted
    .map((spot) => {
      const to = { x: Math.round(spot.x / step), y: Math.round(spot.y / step) };
      const [dx, dy] = [to.x - x, to.y - y];
      ({ x, y } = to);
      return `m${dx}${dy < 0 ? '' : ' '}${dy}z`;
    })
    .join('');
}
