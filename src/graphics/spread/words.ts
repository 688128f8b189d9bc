/** The words of the picture: days and counts. */
import { printShort, printShortDay } from '../../story/dates.ts';
import type { Words } from '../../story/words/words.ts';
import type { Layout } from '../picture.ts';
import { DAYS, type Day } from './state.ts';

/** The name of a row: Mon 3 Jan; or 3 Jan, on a phone. */
export function rowName(date: string, layout: Layout, words: Words): string {
  return layout === 'wide' ? printShort(date, date, words) : printShortDay(date, words);
}

/** 1 place, on the first day; 11 more, on a later one. */
export function countOf(places: number, day: Day, { graphics: { spread } }: Words): string {
  return day === DAYS[0] ? spread.places(places) : spread.more(places);
}
