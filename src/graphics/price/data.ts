/** What the price graphic draws: the rows of content/data/prices.csv that name a place in the chart. */
import type { PriceRow, Story } from '../../story/types.ts';
import type { Words } from '../../story/words/words.ts';
import { outlet } from './words.ts';

/** One price, or a range of prices. */
export interface Price {
  low: number;
  /** The same as low for a single price; left out where nobody gave an upper number. */
  high?: number;
  /** Tenge a litre, where a measure is named. */
  unit: string;
  /** When it held or was ordered: a year, a month or a day, as the data have it. */
  date: string;
  /** As printed; none in the account, which names no place. */
  place?: string;
  /** Whose figure it is, as printed at the foot: the account and its publisher, or an outlet. */
  credit: string;
  /** When the source published it, YYYY-MM-DD; not said of the account. */
  published?: string;
}

export interface PriceData {
  words: Words;
  /** The account's price before, and its rise, which has a lower bound and no upper one. */
  account: { before?: Price; after?: Price };
  /** Other reporting, for one province. */
  record: { before?: Price; after?: Price; cut?: Price; ordered?: Price };
}

/** The parts of a story the price graphic needs. */
export type PriceStory = Pick<Story, 'prices' | 'sources' | 'meta' | 'words'>;

/** The data of the graphic; rows without a number are left out. */
export function priceData(story: PriceStory): PriceData {
  const drawn = (chart: string): Price[] =>
    story.prices.filter((row) => row.chart === chart).flatMap((row) => priceOf(row, story));
  const one = <K extends string>(key: K, price: Price | undefined): { [key in K]?: Price } =>
    price ? ({ [key]: price } as { [key in K]?: Price }) : {};
  const account = drawn('account');
  return {
    words: story.words,
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
    record: {
      ...one('before', drawn('before')[0]),
      ...one('after', drawn('after')[0]),
      ...one('cut', drawn('cut')[0]),
      ...one('ordered', drawn('ordered')[0]),
    },
  };
}

function priceOf(row: PriceRow, { sources, meta: { original }, words }: PriceStory): Price[] {
  const low = row.low ?? row.high;
  if (low === undefined) return [];
  const source = sources.get(row.source);
  const account = row.voice === 'account';
  return [
    {
      low,
      ...(row.high === undefined ? {} : { high: row.high }),
      unit: row.unit,
      date: row.date,
      ...(account ? {} : { place: row.place }),
      credit: account
        ? original
          ? words.graphics.price.account(original)
          : words.graphics.price.accountAlone
        : outlet(source ?? { publisher: row.source }),
      ...(account || source?.date === undefined ? {} : { published: source.date }),
    },
  ];
}
