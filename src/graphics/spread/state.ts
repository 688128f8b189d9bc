/** The states of the map: the days that the article stops at, as content/data/map/map.yaml has them. */
import { MAP } from './facts.ts';

export const STATES: readonly SpreadState[] = MAP.states;
/** A day, YYYY-MM-DD. */
export type SpreadState = string;

/** The rows of the strip. */
export const DAYS: readonly Day[] = MAP.days;

/** A day of the map, YYYY-MM-DD. */
export type Day = string;

/** True where the map has a row for the date. */
export function isDay(date: string | undefined): date is Day {
  return DAYS.some((day) => day === date);
}

/** True for a day that a state adds to the ones before it. */
export function isNew(day: Day, state: SpreadState): boolean {
  const before = STATES[STATES.indexOf(state) - 1];
  return day <= state && (before === undefined || day > before);
}
