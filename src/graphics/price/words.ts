/** Prices and their dates in words, as the picture prints them. */
import { parseDay } from '../../content/dates.ts';
import type { Price } from './data.ts';

/** 120, or 50 to 60. */
export function amount({ low, high }: Pick<Price, 'low' | 'high'>): string {
  return high === undefined || high === low ? `${low}` : `${low} to ${high}`;
}

/** in 2021, or 1 January; nothing for a date that is neither a year nor a day. */
export function when({ date }: Pick<Price, 'date'>): string {
  if (/^\d{4}$/.test(date)) return `in ${date}`;
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return '';
  const { day, month } = parseDay(date.slice(0, 10));
  return `${day} ${month}`;
}

/** The account (EURACTIV); RFE/RL, 3 January; Tengrinews.kz, 4 January 2022: each once, the year where it is said last. */
export function credits(prices: readonly Price[]): string[] {
  const sources = [
    ...new Map(prices.map((price) => [`${price.credit} ${price.published}`, price])).values(),
  ];
  return sources.map(({ credit, published }, i) => {
    const end = i < sources.length - 1 ? ';' : '';
    if (published === undefined) return `${credit}${end}`;
    const { day, month, year } = parseDay(published);
    const next = sources.slice(i + 1).find((source) => source.published)?.published;
    const said = next !== undefined && parseDay(next).year === year;
    return `${credit}, ${day} ${month}${said ? '' : ` ${year}`}${end}`;
  });
}
