/** The prices as a table, for the page and for the downloads: those drawn, and the further ones on record. */
import type { Story } from '../../content/types.ts';
import { columns, type Table } from '../table.ts';

const COLUMNS = {
  date: 'Date',
  place: 'Place',
  low: 'At least',
  high: 'At most',
  unit: 'Unit',
  kind: 'Kind of price',
  voice: 'Voice',
  drawn: 'Drawn',
  source: 'Source',
  note: 'Note',
};

const BRIEF = ['date', 'place', 'low', 'high', 'source'];

/** A row a price, in the order of the data; empty where nothing is known. */
export function table(story: Pick<Story, 'prices' | 'sources'>): Table {
  return {
    caption:
      'The price of LPG in tenge a litre. Hatched: the account, which gives an old price and no new one. Solid: other ' +
      'reporting, for Mangystau. Dashed: a price that was ordered, not one seen at a pump. The table has further prices, ' +
      'the caps of 6 January among them.',
    columns: columns(COLUMNS, BRIEF),
    rows: story.prices.map(
      ({ date, place, low, high, unit, kind, voice, chart, source, note }) => ({
        ...{ date, place, low: low ?? null, high: high ?? null, unit, kind, voice },
        drawn: chart === 'none' || chart === 'cap' ? 'no' : 'yes',
        source: story.sources.get(source)?.publisher ?? source,
        note: note ?? null,
      }),
    ),
  };
}
