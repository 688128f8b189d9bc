/** For tests of two counts: what they draw. */
import { countsSchema } from '../../story/counts.ts';
import type { FigureEntry } from '../../story/types.ts';
import { ENGLISH } from '../../story/words/fixture.ts';
import type { CountsStory } from './data.ts';

const count = (id: string, value: number, bound: FigureEntry['bound']): [string, FigureEntry] => [
  id,
  { id, value, unit: 'people', bound, voice: 'record' },
];

/** Two counts of the same people. */
export const countsOf = (lower: number, upper: number): CountsStory => ({
  words: ENGLISH,
  counts: countsSchema.parse({
    lower: { figure: 'seen', by: 'those who stood outside and looked in through the windows' },
    upper: { figure: 'told', by: 'those who were told of them' },
    note: 'One mark is one person.',
    caution: 'Not all may be inside.',
  }),
  figures: new Map([count('seen', lower, 'about'), count('told', upper, 'exactly')]),
});
