/** The two counts as a table, for the page and for the downloads. */
import type { Story } from '../../story/types.ts';
import { counted } from '../legend.ts';
import { columns, type Table } from '../table.ts';
import { countsData } from './data.ts';

const BRIEF = ['number', 'by'];

/** The lower count, then the higher: as printed, and the number alone. */
export function table(story: Pick<Story, 'counts' | 'figures' | 'words'>): Table {
  const { lower, upper } = countsData(story);
  const { table: said } = story.words.graphics.counts;
  return {
    caption: said.caption,
    columns: columns(said.columns, BRIEF),
    rows: [lower, upper].map(({ people, bound, by }) => ({
      number: counted(people, story.words, bound),
      people,
      by,
    })),
  };
}
