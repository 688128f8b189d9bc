/** The hours along the picture: where a moment stands, its ticks, and the days over them. */
import { scaleUtc } from 'd3-scale';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Ticks stand at 0, 6, 12 and 18 h, and the picture begins and ends at one. */
const STEP = 6 * HOUR;

export interface Tick {
  /** In user units. */
  x: number;
  /** 00:00 to 18:00. */
  hour: string;
  /** Whether a day begins or ends there. */
  isMidnight: boolean;
}

export interface HourScale {
  /** Where a moment of the story's clock stands, in user units. */
  at: (time: string) => number;
  ticks: Tick[];
  /** Each day, with the middle and the width of what is drawn of it, in user units. */
  days: { date: Date; middle: number; width: number }[];
}

/**
 * The hours from the tick before the first moment to the one after the last.
 * @param moments by the story's clock, whose hours are read as if they were UTC; at least one
 */
export function hourScale(
  moments: readonly string[],
  range: readonly [left: number, right: number],
): HourScale {
  const moment = (time: string): Date => new Date(`${time}Z`);
  const all = moments.map((time) => moment(time).getTime() / STEP);
  const [first, last] = [Math.floor(Math.min(...all)) * STEP, Math.ceil(Math.max(...all)) * STEP];
  const x = scaleUtc([first, last], range);
  const every = (step: number, from: number, to: number): number[] =>
    Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);
  return {
    at: (time) => x(moment(time)),
    ticks: every(STEP, first, last + 1).map((time) => ({
      x: Math.round(x(time)),
      hour: new Date(time).toISOString().slice(11, 16),
      isMidnight: time % DAY === 0,
    })),
    days: every(DAY, Math.floor(first / DAY) * DAY, last).map((time) => {
      const [from, to] = [x(Math.max(time, first)), x(Math.min(time + DAY, last))];
      return { date: new Date(time), middle: (from + to) / 2, width: to - from };
    }),
  };
}
