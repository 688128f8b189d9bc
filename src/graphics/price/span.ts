/** Spans of time of a chart by the day. Local clock times are read as if they were UTC: no zone is applied. */

export interface Span {
  /** Milliseconds; the first moment. */
  from: number;
  /** Milliseconds; the first moment after. */
  to: number;
}

export const DAY = 86_400_000;

/**
 * The span a date names: 2021 is a year, 2021-12 a month, 2022-01-03 a day, 2022-01-04T19:58 the rest of that day.
 * Undefined where it names none.
 */
export function spanOf(date: string | undefined): Span | undefined {
  const [, year, month, day, hour] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}).*)?)?)?$/.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const start = Date.UTC(y, m, d);
  if (new Date(start).getUTCMonth() !== m) return undefined;
  if (month === undefined) return { from: start, to: Date.UTC(y + 1, 0) };
  if (day === undefined) return { from: start, to: Date.UTC(y, m + 1) };
  return { from: hour ? Date.parse(`${date?.slice(0, 10)}T${hour}Z`) : start, to: start + DAY };
}

/** What of a span lies within another; undefined where nothing does. */
export function within(span: Span | undefined, frame: Span): Span | undefined {
  if (!span) return undefined;
  const [from, to] = [Math.max(span.from, frame.from), Math.min(span.to, frame.to)];
  return from < to ? { from, to } : undefined;
}

/** The days of a span, each by its first moment. */
export function daysOf({ from, to }: Span): number[] {
  return Array.from({ length: Math.round((to - from) / DAY) }, (_, i) => from + i * DAY);
}
