/** People as path data: one subpath a person, on a lattice of pitch 1. */
import type { Spot } from './lattice.ts';

/** What a path draws at every spot. A `reach` moves its start from the spot up and to the left. */
interface Figure {
  data: string;
  reach: number;
}

/** Nothing but a closed point: with round caps it is painted as a dot. */
export const POINT: Figure = { data: 'z', reach: 0 };

/** A square that weighs as much as a dot, round its spot. */
export const SQUARE: Figure = { data: 'h.66v.66h-.66z', reach: 0.33 };

/**
 * Path data of a figure at every spot, each reached by a relative move from the last one; down the columns,
 * where the steps are small and alike, which is what makes the data short.
 */
export function peoplePath(spots: readonly Spot[], { data, reach }: Figure): string {
  const sorted = [...spots].sort((a, b) => a.column - b.column || a.row - b.row);
  let [x, y] = [reach, reach];
  return sorted
    .map(({ column, row }) => {
      const step = `m${column - x}${row < y ? '' : ' '}${row - y}${data}`;
      [x, y] = [column, row];
      return step;
    })
    .join('');
}
