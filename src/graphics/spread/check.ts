/** Whether the places can be drawn: on the map, and in the row of a day. */
import { existsSync } from 'node:fs';
import type { Draft } from '../../story/draft.ts';
import type { Problems } from '../../story/problems.ts';
import { MAP_FILE } from '../../story/map.ts';
import { FRAMES } from './frame.ts';
import { inWindow } from './projection.ts';
import { DAYS, isDay } from './state.ts';

/** False where there is a map.yaml that could not be read: what it says of days and bounds is then not known. */
export const isMapKnown = ({ dir, map }: Draft): boolean =>
  map !== undefined || !existsSync(`${dir}/${MAP_FILE}`);

export function check(draft: Draft, problems: Problems): void {
  if (!isMapKnown(draft)) return;
  const { places } = draft;
  const { west, east, south, north } = FRAMES.narrow.window;
  for (const { data, at } of places.entries) {
    for (const date of [data.date, data.earlier]) {
      if (date === undefined || isDay(date)) continue;
      const found = `the place "${data.id}" has ${date}, for which the map has no row`;
      problems.add(at(), found, `write a day from ${DAYS[0]} to ${DAYS.at(-1)}, or remove the row`);
    }
    if (inWindow([data.lon, data.lat], FRAMES.narrow.window)) continue;
    const found = `the place "${data.id}" at ${data.lat} N, ${data.lon} E lies off the map`;
    const remedy = `write a latitude from ${south} to ${north} and a longitude from ${west} to ${east}`;
    problems.add(at(), found, remedy);
  }
}
