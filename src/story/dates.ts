/** Dates as the page prints them, from the text of the content and the story's words alone: no clock, no locale. */
import type { Words } from './words/words.ts';

type DateWords = Pick<Words, 'dates'>;

interface Day {
  year: number;
  /** From 0, as the lists of words count. */
  month: number;
  day: number;
  /** From 0, which is Sunday. */
  weekday: number;
}

/** @param text a date, YYYY-MM-DD, or one with an hour behind it */
export function parseDay(text: string): Day {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month: month - 1, day, weekday };
}

/** A stretch of days, as the fields of a chapter give it. */
export interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

/** Both ends where a chapter has them; none for a chapter of no day. */
export function spanOf({ from, to }: Span): { from: string; to: string } | undefined {
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** 5 January 2022 */
export function printDay(text: string, { dates }: DateWords): string {
  const { year, month, day } = parseDay(text);
  return dates.day({ day, month: dates.months[month]!, year });
}

/** 5 January */
export function printDayOfMonth(text: string, { dates }: DateWords): string {
  const { month, day } = parseDay(text);
  return dates.dayOfMonth({ day, month: dates.months[month]! });
}

/** 5 Jan */
export function printShortDay(text: string, { dates }: DateWords): string {
  const { month, day } = parseDay(text);
  return dates.shortDay({ day, month: dates.shortMonths[month]! });
}

/** 3 and 4 January 2022; of different months, both in full */
export function printTwoDays(first: string, last: string, words: DateWords & Pick<Words, 'list'>) {
  const [a, b] = [parseDay(first), parseDay(last)];
  if (first.slice(0, 10) === last.slice(0, 10)) return printDay(first, words);
  if (first.slice(0, 7) !== last.slice(0, 7))
    return `${printDay(first, words)}${words.list.last}${printDay(last, words)}`;
  const { dates } = words;
  return dates.twoDays({
    first: a.day,
    last: b.day,
    month: dates.months[b.month]!,
    year: b.year,
  });
}

/** Wednesday 5 January, or 1 to 8 January where the days differ */
export function printSpan(from: string, to: string, { dates }: DateWords): string {
  const [a, b] = [parseDay(from), parseDay(to)];
  const [month, lastMonth] = [dates.months[a.month]!, dates.months[b.month]!];
  if (a.day === b.day && a.month === b.month)
    return dates.weekday({ weekday: dates.weekdays[a.weekday]!, day: a.day, month });
  return a.month === b.month
    ? dates.span({ first: a.day, last: b.day, month })
    : dates.spanOverMonths({ first: a.day, firstMonth: month, last: b.day, lastMonth });
}

/** Wed 5 Jan, or 1–8 Jan where the days differ */
export function printShort(from: string, to: string, { dates }: DateWords): string {
  const [a, b] = [parseDay(from), parseDay(to)];
  const [month, lastMonth] = [dates.shortMonths[a.month]!, dates.shortMonths[b.month]!];
  if (a.day === b.day && a.month === b.month)
    return dates.shortWeekday({ weekday: dates.shortWeekdays[a.weekday]!, day: a.day, month });
  return a.month === b.month
    ? dates.shortSpan({ first: a.day, last: b.day, month })
    : dates.shortSpanOverMonths({ first: a.day, firstMonth: month, last: b.day, lastMonth });
}
