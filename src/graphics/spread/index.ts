/** West to east: a map, and under it the days. */
import type { Graphic } from '../graphic.ts';
import { check, isMapKnown } from './check.ts';
import { spreadData } from './data.ts';
import { defs } from './defs.ts';
import { draw } from './draw.ts';
import { STATES, type SpreadState } from './state.ts';
import { table } from './table.ts';

export const graphic: Graphic<SpreadState> = {
  title: ({ graphics }) => graphics.spread.title,
  name: ({ graphics }) => graphics.spread.name,
  method: 'method-west-to-east',
  states: STATES,
  statesKnown: isMapKnown,
  check,
  picture: (story, state, layout) => draw(spreadData(story), state, layout),
  defs,
  // On a phone the words of a step would pass over the days that they tell of.
  tall: (_, layout) => layout === 'narrow',
  apart: { name: 'ground', sheet: 'ground.css' },
  card: 'wide',
  // Beside its words, in letters that can be read there.
  printed: () => 'narrow',
  table,
  sources: ({ places }) => places.flatMap(({ sources }) => sources),
};
