/** People as path data: one subpath a person, no longer than a point, painted as a dot by round caps. */
import type { Spot } from './lattice.ts';

/**
 * Relative moves from one to the next, a row after another, every second one backwards: the steps are small
 * and alike, which is what makes the file short.
 * @param step the precision, in user units; the data counts in these
 */
export function peoplePath(people: readonly Spot[], step: number): string {
  const sorted = [...people].sort(
    (a, b) => a.row - b.row || (a.row % 2 === 0 ? a.column - b.column : b.column - a.column),
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
