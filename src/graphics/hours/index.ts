/** The hours: the same events by two clocks, the account’s and that of others. */
import type { Graphic } from '../graphic.ts';
import { check } from './check.ts';
import { hoursOf } from './data.ts';
import { draw } from './draw.ts';
import { STATES, type HoursState } from './state.ts';
import { table } from './table.ts';

export const graphic: Graphic<HoursState> = {
  title: ({ graphics }) => graphics.hours.title,
  name: ({ graphics }) => graphics.hours.name,
  method: 'method-the-hours',
  states: STATES,
  check,
  picture: (story, state, layout) => draw(hoursOf(story), state, layout, story.words),
  // On a phone the words of a step would pass over the rows that they tell of.
  tall: (_, layout) => layout === 'narrow',
  card: 'wide',
  best: 'record',
  table,
  sources: (story) =>
    hoursOf(story).events.flatMap(({ claim }) => story.claims.get(claim)?.sources ?? []),
};
