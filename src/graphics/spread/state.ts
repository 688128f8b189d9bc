/** The states of the map: the days of January 2022 that the article stops at. The last shows two. */
export const STATES = ['2022-01-01', '2022-01-02', '2022-01-03', '2022-01-05'] as const;
export type SpreadState = (typeof STATES)[number];

/** The rows of the strip. */
export const DAYS = ['2022-01-01', '2022-01-02', '2022-01-03', '2022-01-04', '2022-01-05'] as const;

/** A day of the map, YYYY-MM-DD. */
export type Day = (typeof DAYS)[number];

/** True where the map has a row for the date. */
export function isDay(date: string | undefined): date is Day {
  return DAYS.some((day) => day === date);
}

/** True for a day that a state adds to the ones before it. */
export function isNew(day: Day, state: SpreadState): boolean {
  const before = STATES[STATES.indexOf(state) - 1];
  return day <= state && (before === undefined || day > before);
}
