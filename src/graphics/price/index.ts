/** The price: a filling station’s sign, and a column to scale. */
import type { Graphic } from '../graphic.ts';
import { check } from './check.ts';
import { priceData } from './data.ts';
import { draw } from './draw.ts';
import { STATES, type PriceState } from './state.ts';
import { table } from './table.ts';

export const graphic: Graphic<PriceState> = {
  title: ({ graphics }) => graphics.price.title,
  name: ({ graphics }) => graphics.price.name,
  method: 'method-the-price',
  states: STATES,
  check,
  // On a phone the words of a step would cover the sign that they tell of.
  tall: (_, layout) => layout === 'narrow',
  picture: (story, state, layout) => draw(priceData(story), state, layout),
  card: 'wide',
  // Beside its words, in letters that can be read there.
  printed: () => 'narrow',
  table,
  sources: ({ prices }) => prices.map(({ source }) => source),
};
