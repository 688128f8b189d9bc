/** Two counts of the same people: what is left of the higher by the lower. */
import type { Graphic } from '../graphic.ts';
import { checkFile } from '../check.ts';
import { countsData } from './data.ts';
import { draw } from './draw.ts';
import { STATES, type CountsState } from './state.ts';
import { table } from './table.ts';

export const graphic: Graphic<CountsState> = {
  title: ({ graphics }) => graphics.counts.title,
  name: ({ graphics }) => graphics.counts.name,
  method: 'method-the-crowd',
  states: STATES,
  check: ({ dir, counts }, problems) => checkFile(dir, 'counts', counts, problems),
  picture: (story, state, layout) => draw(countsData(story), state, layout, story.words),
  card: 'narrow',
  // Beside its words there is room enough.
  printed: () => 'narrow',
  best: 'lower',
  table,
  sources: ({ counts, figures, claims }) =>
    [counts?.upper, counts?.lower]
      .map((count) => claims.get(figures.get(count?.figure ?? '')?.claimId ?? ''))
      .flatMap((claim) => claim?.sources ?? []),
};
