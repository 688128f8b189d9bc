/** The words of the picture: days, counts and notes. */
import { printShort, printShortDay } from '../../story/dates.ts';
import type { Words } from '../../story/words/words.ts';
import type { Layout } from '../picture.ts';
import { DAYS, type Day } from './state.ts';

/** The name of a row: Mon 3 Jan; or 3 Jan, on a phone. */
export function rowName(date: string, layout: Layout, words: Words): string {
  return layout === 'wide' ? printShort(date, date, words) : printShortDay(date, words);
}

/** 1 place, on the first day; 11 more, on a later one. */
export function countOf(places: number, day: Day): string {
  const isFirst = day === DAYS[0];
  return isFirst ? `${places} ${places === 1 ? 'place' : 'places'}` : `${places} more`;
}

/** What the lozenges say, each beside one of its kind. */
export const KEY = {
  sure: 'sources agree',
  open: 'only some sources',
  rough: 'position approximate',
} as const;

/** Whose data they are. */
export const NOTES: Readonly<Record<Layout, string>> = {
  wide: 'First gatherings, by prosecutors or press, 2022. Red: new. Without a name: by now all agree.',
  narrow: 'First gatherings, by prosecutors or press',
};
