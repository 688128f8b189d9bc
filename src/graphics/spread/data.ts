/** What the map draws: places in the order of their days, west before east, and one distance. */
import { formatFigure } from '../../story/figure.ts';
import type { PlaceRow, Story } from '../../story/types.ts';
import type { Words } from '../../story/words/words.ts';
import { FRAMES } from './frame.ts';
import { inWindow, type LonLat } from './projection.ts';
import { DAYS, isDay, type Day } from './state.ts';

export interface SpreadPlace {
  id: string;
  /** The name of the days told of, and the later one. */
  name: string;
  now?: string;
  at: LonLat;
  /** The first day that any source gives: that of its row. */
  day: Day;
  /** Whether sources agree on that day; where only some have it, the place is drawn open. */
  sure: boolean;
  /** True where the position is known only roughly. */
  rough: boolean;
}

export interface SpreadData {
  words: Words;
  places: SpreadPlace[];
  /** The ids of two places that every state names, and how far apart they are along the great circle, as printed. */
  ends?: { from: string; to: string; apart?: string };
}

/** A place of the content, as far as it is drawn. */
export type Row = Pick<PlaceRow, 'id' | 'name' | 'lat' | 'lon' | 'precision'> & {
  now?: string | undefined;
  date?: string | undefined;
  earlier?: string | undefined;
};

/** The data of the map from the story. */
export function spreadData({
  places,
  figures,
  words,
  meta: { distance },
}: Pick<Story, 'places' | 'figures' | 'words' | 'meta'>): SpreadData {
  const { from, to } = distance ?? {};
  const figure = figures.get(distance?.id ?? '');
  const apart = figure && formatFigure(figure, words, { unit: true });
  return fromRows(places, words, from && to ? { from, to, ...(apart && { apart }) } : undefined);
}

/**
 * The data of the map from rows. A row without a date is not drawn.
 * @param ends the places between which a distance is drawn
 * @throws Error where a place lies off the map, or on a day it has no row for
 */
export function fromRows(
  rows: readonly Row[],
  words: Words,
  ends?: SpreadData['ends'],
): SpreadData {
  const places = rows
    .flatMap((row) => (row.date ? [toPlace(row, row.date)] : []))
    .sort((a, b) => DAYS.indexOf(a.day) - DAYS.indexOf(b.day) || a.at[0] - b.at[0]);
  return { words, places, ...(ends && { ends }) };
}

function toPlace(row: Row, date: string): SpreadPlace {
  const { id, name, now, lat, lon, precision } = row;
  if (!inWindow([lon, lat], FRAMES.narrow.window))
    throw new Error(`place "${id}": ${lat} N, ${lon} E lies off the map`);
  const agreed = rowOf(id, date);
  const earlier = row.earlier ? rowOf(id, row.earlier) : agreed;
  return {
    id,
    name,
    ...(now ? { now } : {}),
    at: [lon, lat],
    day: earlier < agreed ? earlier : agreed,
    sure: earlier >= agreed,
    rough: precision !== 'exact',
  };
}

function rowOf(id: string, date: string): Day {
  if (isDay(date)) return date;
  throw new Error(`place "${id}": the map has no row for ${date}; its days are ${DAYS.join(', ')}`);
}
