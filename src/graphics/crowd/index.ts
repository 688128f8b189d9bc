/** The crowd: one dot, one person. */
import type { Graphic } from '../graphic.ts';
import { check } from './check.ts';
import { crowdData } from './data.ts';
import { draw, drawPlate } from './draw.ts';
import { layers } from './layers.ts';
import { isNamed, STATES, type CrowdState } from './state.ts';
import { table } from './table.ts';

/** The state that shows the most people. */
const FULLEST: CrowdState = 'at-most';

/** At the scale of all others these are wider than a page is. */
const WIDEST: readonly CrowdState[] = ['at-least', FULLEST];

export const graphic: Graphic<CrowdState> = {
  title: ({ graphics }) => graphics.crowd.title,
  name: ({ graphics }) => graphics.crowd.name,
  method: 'method-the-crowd',
  states: STATES,
  check,
  picture: (story, state, layout) => draw(crowdData(story), state, layout),
  layers: (story, palettes) => layers(crowdData(story), palettes),
  // On a phone the reader walks through the people, and no words cover them.
  tall: (state, layout) => layout === 'narrow' && !isNamed(state),
  // Nobody is to count them once more: beside their words is room enough.
  printed: (state) => (isNamed(state) ? 'narrow' : undefined),
  across: (state) => WIDEST.includes(state),
  plate: (story, state) => drawPlate(crowdData(story), state),
  best: FULLEST,
  // The phone's picture has the larger words.
  card: 'narrow',
  table,
  sources: ({ crowds }) => crowds.map(({ source }) => source),
};
