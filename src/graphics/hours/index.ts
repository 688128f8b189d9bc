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
  card: 'wide',
  // Beside its words, in letters that can be read there.
  printed: () => 'narrow',
  best: 'record',
  table,
  sources: (story) =>
    hoursOf(story).events.flatMap(({ claim }) => story.claims.get(claim)?.sources ?? []),
};
