/** Rows of the price and crowd tables with the ledger's numbers put in. */
import type { List } from './read/list.ts';
import type { CrowdLine, PriceLine } from './rows.ts';
import type { CrowdRow, FigureEntry, PriceRow } from './types.ts';

type FigureMap = ReadonlyMap<string, FigureEntry>;

export function priceRows({ entries }: List<PriceLine>, figures: FigureMap): PriceRow[] {
  return entries.map(({ data: { low, high, ...row } }) => ({
    ...row,
    ...bounds({ low, high, figure: row.figure }, figures),
  }));
}

export function crowdRows({ entries }: List<CrowdLine>, figures: FigureMap): CrowdRow[] {
  return entries.map(({ data: { low, high, counted_by: countedBy, ...row } }) => ({
    ...row,
    countedBy,
    ...bounds({ low, high, figure: row.figure }, figures),
  }));
}

interface Numbers {
  low?: number | undefined;
  high?: number | undefined;
  figure?: string | undefined;
}

/** The row's own numbers, or those of the figure it names; a single number is both bounds. */
function bounds(
  { low, high, figure }: Numbers,
  figures: FigureMap,
): { low?: number; high?: number } {
  const entry = figure === undefined ? undefined : figures.get(figure);
  const ends = entry ? [entry.value ?? entry.low, entry.value ?? entry.high] : [low, high];
  return {
    ...(ends[0] !== undefined && { low: ends[0] }),
    ...(ends[1] !== undefined && { high: ends[1] }),
  };
}
