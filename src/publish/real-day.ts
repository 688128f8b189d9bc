/** Which days can be meant. */

/** The years a story can tell of or cite: whatever lies outside is a slip. */
const YEARS = { first: 1000, last: 2100 };

/** True where `text` (YYYY-MM-DD) is a day the calendar has, in a year that can be meant. */
export function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return false;
  const year = date.getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last;
}
