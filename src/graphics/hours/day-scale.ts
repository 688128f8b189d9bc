/** The days along the top or foot of the picture of the hours: where a moment stands, and where each day begins. */
import { scaleUtc } from 'd3-scale';

const DAY = 86_400_000;

export interface DayScale {
  /** Where a moment of the story's clock stands, in user units. */
  at: (time: string) => number;
  /** Each day that is drawn, with its middle, in user units. */
  days: { date: Date; from: number; middle: number }[];
  /** Where the last day ends. */
  end: number;
}

/**
 * The days from the first moment to the last, whole.
 * @param moments by the story's clock, whose hours are read as if they were UTC; at least one
 */
export function dayScale(
  moments: readonly string[],
  range: readonly [left: number, right: number],
): DayScale {
  const moment = (time: string): Date => new Date(`${time}Z`);
  const all = moments.map((time) => moment(time).getTime() / DAY);
  const [first, last] = [Math.floor(Math.min(...all)) * DAY, Math.ceil(Math.max(...all)) * DAY];
  const x = scaleUtc([first, last], range);
  const days = Array.from({ length: Math.round((last - first) / DAY) }, (_, i) => {
    const start = first + i * DAY;
    return { date: new Date(start), from: x(start), middle: x(start + DAY / 2) };
  });
  return { at: (time) => x(moment(time)), days, end: x(last) };
}
