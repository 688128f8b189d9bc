/** The crowd: one dot, one person. */
import type { Graphic } from '../graphic.ts';
import { check } from './check.ts';
import { crowdData } from './data.ts';
import { draw } from './draw.ts';
import { layers } from './layers.ts';
import { STATES, type CrowdState } from './state.ts';
import { table } from './table.ts';

export const graphic: Graphic<CrowdState> = {
  title: ({ graphics }) => graphics.crowd.title,
  name: ({ graphics }) => graphics.crowd.name,
  method: 'method-the-crowd',
  states: STATES,
  check,
  picture: (story, state, layout) => draw(crowdData(story), state, layout),
  layers: (story, palettes) => layers(crowdData(story), palettes),
  // On a phone the reader walks through the people, and no words cover them.
  tall: (_, layout) => layout === 'narrow',
  // The step that shows the most people.
  across: (state) => state === 'at-most',
  // The phone's picture has the larger words.
  card: 'narrow',
  table,
  sources: ({ crowds }) => crowds.map(({ source }) => source),
};
