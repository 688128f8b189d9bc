/** What the price graphic draws: the rows of content/data/prices.csv that name a place in the chart. */
import type { FigureEntry, PriceRow, Story } from '../../content/types.ts';
import { outlet } from './outlet.ts';
import { spanOf, type Span } from './span.ts';

/** One price, or a range of prices, in tenge a litre. */
export interface Price {
  low: number;
  /** The same as low for a single price; left out where nobody gave an upper number. */
  high?: number;
  /** When it held or was ordered; left out where no date is known, and then it is not drawn in the chart. */
  span?: Span;
  /** The month or year it is known for, as printed, where no day is known. */
  period?: string;
  /** As printed; none in the account, which names no place. */
  place?: string;
  /** Whose figure it is, as printed: the account, or an outlet. */
  source: string;
  /** When the source published it, YYYY-MM-DD. */
  published?: string;
}

/** A full tank, worked out from the reported prices; money in tenge. */
export interface Tank {
  litres: number;
  /** Whose prices it is worked out from. */
  source: string;
  before: { low: number; high: number };
  after: { low: number; high: number };
}

export interface PriceData {
  unit: string;
  /** The days of the chart. */
  days: Span;
  /** The account's price before, and its rise, which has a lower bound and no upper one. */
  account: { before?: Price; after?: Price };
  /** How the account is named among the sources. */
  accountCredit: string;
  /** Other reporting, for one province. */
  record: { before?: Price; after?: Price; cut?: Price; ordered?: Price };
  /** Caps by region, from the lowest up. */
  caps: Price[];
  /** How long the caps were to last, as printed: 180 days. */
  capTerm?: string;
  tank?: Tank;
}

/** The parts of a story the price graphic needs. */
export type PriceStory = Pick<Story, 'prices' | 'figures' | 'sources'>;

/** The first and last day of the chart. */
const FIRST_DAY = '2021-12-31';
const LAST_DAY = '2022-01-07';

/** The data of the graphic; rows without a number are left out. */
export function priceData(story: PriceStory): PriceData {
  const days = { from: spanOf(FIRST_DAY)!.from, to: spanOf(LAST_DAY)!.to };
  const drawn = (chart: string): Price[] =>
    story.prices.filter((row) => row.chart === chart).flatMap((row) => priceOf(row, story));
  const one = <K extends string>(key: K, price: Price | undefined): { [key in K]?: Price } =>
    price ? ({ [key]: price } as { [key in K]?: Price }) : {};
  const account = drawn('account');
  const term = story.figures.get('cap-term');
  const after = drawn('after')[0];
  const tank = after && tankOf(story.figures, after.source);
  return {
    unit: story.prices.find((row) => row.chart !== 'none')?.unit ?? '',
    days,
    account: {
      ...one(
        'before',
        account.find((price) => price.high !== undefined),
      ),
      ...one(
        'after',
        account.find((price) => price.high === undefined),
      ),
    },
    accountCredit: accountCredit(story),
    record: {
      ...one('before', drawn('before')[0]),
      ...one('after', after),
      ...one('cut', drawn('cut')[0]),
      ...one('ordered', drawn('ordered')[0]),
    },
    caps: drawn('cap').sort((a, b) => a.low - b.low || (a.high ?? a.low) - (b.high ?? b.low)),
    ...(term?.value === undefined ? {} : { capTerm: `${term.value} ${term.unit}` }),
    ...(tank ? { tank } : {}),
  };
}

function priceOf(row: PriceRow, { sources }: PriceStory): Price[] {
  const low = row.low ?? row.high;
  if (low === undefined) return [];
  const span = spanOf(row.date);
  const source = sources.get(row.source);
  return [
    {
      low,
      ...(row.high === undefined ? {} : { high: row.high }),
      ...(span ? { span } : {}),
      ...(/^\d{4}$/.test(row.date) ? { period: row.date } : {}),
      ...(row.voice === 'account' ? {} : { place: row.place }),
      source: row.voice === 'account' ? 'the account' : outlet(source?.publisher ?? row.source),
      ...(source?.date === undefined ? {} : { published: source.date }),
    },
  ];
}

/** The account, with its publisher where a row names one. */
function accountCredit({ prices, sources }: PriceStory): string {
  const row = prices.find(({ chart }) => chart === 'account');
  const publisher = row && sources.get(row.source)?.publisher;
  return publisher === undefined ? 'The account' : `The account (${publisher})`;
}

function tankOf(figures: PriceStory['figures'], source: string): Tank | undefined {
  const litres = figures.get('tank-litres')?.value;
  const before = boundsOf(figures.get('tank-before'));
  const after = boundsOf(figures.get('tank-after'));
  return litres !== undefined && before && after ? { litres, source, before, after } : undefined;
}

function boundsOf(figure: FigureEntry | undefined): { low: number; high: number } | undefined {
  const low = figure?.value ?? figure?.low;
  const high = figure?.value ?? figure?.high;
  return low === undefined || high === undefined ? undefined : { low, high };
}
