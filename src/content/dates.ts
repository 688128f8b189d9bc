/** Dates as the page prints them, from the text of the content alone: no clock, no locale of the machine. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Day {
  year: number;
  month: string;
  day: number;
  weekday: string;
}

/** @param text a date, YYYY-MM-DD, or one with an hour behind it */
export function parseDay(text: string): Day {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return { year, month: MONTHS[month - 1] ?? '', day, weekday };
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
export function printDay(text: string): string {
  const { year, month, day } = parseDay(text);
  return `${day} ${month} ${year}`;
}

/** Wednesday 5 January, or 1 to 8 January where the days differ */
export function printSpan(from: string, to: string): string {
  const a = parseDay(from);
  const b = parseDay(to);
  if (a.day === b.day && a.month === b.month) return `${a.weekday} ${a.day} ${a.month}`;
  return a.month === b.month
    ? `${a.day} to ${b.day} ${b.month}`
    : `${a.day} ${a.month} to ${b.day} ${b.month}`;
}

/** Wed 5 Jan, or 1–8 Jan where the days differ */
export function printShort(from: string, to: string): string {
  const a = parseDay(from);
  const b = parseDay(to);
  const month = b.month.slice(0, 3);
  if (a.day === b.day && a.month === b.month) return `${a.weekday.slice(0, 3)} ${a.day} ${month}`;
  return a.month === b.month
    ? `${a.day}–${b.day} ${month}`
    : `${a.day} ${a.month.slice(0, 3)} – ${b.day} ${month}`;
}
