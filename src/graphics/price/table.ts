/** The prices as a table, for the page and for the downloads: those drawn, and the further ones on record. */
import type { Story } from '../../story/types.ts';
import { columns, type Table } from '../table.ts';

const BRIEF = ['date', 'place', 'low', 'high', 'source'];

/** A row a price, in the order of the data; empty where nothing is known. */
export function table(story: Pick<Story, 'prices' | 'sources' | 'words'>): Table {
  const { price, drawn, voice: voices } = story.words.graphics;
  const { table: said } = price;
  return {
    caption: said.caption,
    columns: columns(said.columns, BRIEF),
    rows: story.prices.map(
      ({ date, place, low, high, unit, kind, voice, chart, source, note }) => ({
        ...{ date, place, low: low ?? null, high: high ?? null, unit, kind },
        voice: voices[voice],
        drawn: chart === 'none' || chart === 'cap' ? drawn.no : drawn.yes,
        source: story.sources.get(source)?.publisher ?? source,
        note: note ?? null,
      }),
    ),
  };
}
