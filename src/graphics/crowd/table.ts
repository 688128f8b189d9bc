/** The crowd's figures as a table: those drawn and the further ones on record. */
import { WHOLE_DAY } from '../../story/rows.ts';
import type { Story } from '../../story/types.ts';
import { columns, type Table } from '../table.ts';

const BRIEF = ['date', 'place', 'wording', 'countedBy', 'source'];

/** A row a count, in the order of the data; empty where nothing is known. */
export function table(story: Pick<Story, 'crowds' | 'sources' | 'words'>): Table {
  const { crowd, drawn, voice: voices } = story.words.graphics;
  const { table: said, day } = crowd;
  return {
    caption: said.caption,
    columns: columns(said.columns, BRIEF),
    rows: story.crowds.map(
      ({ date, when, place, wording, low, high, countedBy, voice, chart, source, note }) => ({
        date: date ?? null,
        when: when === WHOLE_DAY ? day : (when ?? null),
        place,
        wording,
        low: low ?? null,
        high: high ?? null,
        countedBy,
        voice: voices[voice],
        drawn: chart ? drawn.yes : drawn.no,
        source: story.sources.get(source)?.publisher ?? source,
        note: note ?? null,
      }),
    ),
  };
}
