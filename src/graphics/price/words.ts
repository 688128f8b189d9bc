/** Prices, their dates and their sources in words, as pictures print them. */
import { parseDay, printDay, printDayOfMonth } from '../../story/dates.ts';
import type { Source } from '../../story/schema.ts';
import type { Words } from '../../story/words/words.ts';
import type { Price } from './data.ts';

/** 120, or 50 to 60. */
export function amount(
  { low, high }: Pick<Price, 'low' | 'high'>,
  { numbers }: Pick<Words, 'numbers'>,
): string {
  return high === undefined || high === low ? `${low}` : numbers.range({ low, high });
}

/** in 2021, or 1 January; nothing for a date that is neither a year nor a day. */
export function when({ date }: Pick<Price, 'date'>, words: Pick<Words, 'dates'>): string {
  if (/^\d{4}$/.test(date)) return words.dates.inYear({ year: date });
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return '';
  return printDayOfMonth(date, words);
}

/** The account (EURACTIV); RFE/RL, 3 January; Tengrinews.kz, 4 January 2022: each once, the year where it is said last. */
export function credits(prices: readonly Price[], words: Words): string[] {
  const sources = [
    ...new Map(prices.map((price) => [`${price.credit} ${price.published}`, price])).values(),
  ];
  return sources.map(({ credit, published }, i) => {
    const end = i < sources.length - 1 ? ';' : '';
    if (published === undefined) return `${credit}${end}`;
    const next = sources.slice(i + 1).find((source) => source.published)?.published;
    const said = next !== undefined && parseDay(next).year === parseDay(published).year;
    const date = said ? printDayOfMonth(published, words) : printDay(published, words);
    return `${words.graphics.price.credit({ credit, date })}${end}`;
  });
}

/** A source’s own short name, else the publisher without what stands in brackets or behind a comma. */
export function outlet({ outlet: short, publisher }: Pick<Source, 'outlet' | 'publisher'>): string {
  return short ?? publisher.replace(/( \(|, ).*$/, '');
}
