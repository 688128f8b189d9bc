/** The days a story tells of, as its date line counts them. */
import type { StoryMeta } from './schema.ts';

const DAY = 86_400_000;

/**
 * The number of a day among those of the story, from 1; below 1 or above the last for one outside them.
 * @param day a date, YYYY-MM-DD, or one with an hour behind it
 */
export function numberOfDay(day: string, { from }: StoryMeta['days']): number {
  const since = Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`);
  return since / DAY + 1;
}

/**
 * Whether a stretch of days ends after a moment.
 * @param to its last day, YYYY-MM-DD, or the moment at which it ends
 * @param moment a day, or a moment with its offset, as story.yaml gives when the internet was cut
 */
export function endsAfter(to: string, moment: string): boolean {
  return to.length > 10 ? Date.parse(to) > Date.parse(moment) : to >= moment.slice(0, 10);
}

/** How many days the story has. */
export function countOfDays(days: StoryMeta['days']): number {
  return numberOfDay(days.to, days);
}
