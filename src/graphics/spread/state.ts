/** The states of the map: what the account says, then the days on which other reporting first names a place. */
export const STATES = [
  'account',
  '2022-01-01',
  '2022-01-02',
  '2022-01-03',
  '2022-01-04',
  '2022-01-05',
] as const;

export type SpreadState = (typeof STATES)[number];

/** A day of the map, YYYY-MM-DD. */
export type Day = Exclude<SpreadState, 'account'>;

export const DAYS = STATES.filter((state): state is Day => state !== 'account');

/** True where the map has a row for the date. */
export function isDay(date: string | undefined): date is Day {
  return DAYS.some((day) => day === date);
}
