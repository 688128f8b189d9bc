/** The prices as a table, for the page and for the downloads: those drawn, and the further ones on record. */
import type { Story } from '../../content/types.ts';
import type { Table } from '../table.ts';

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

/** A row a price, in the order of the data, and the two sums of the full tank; empty where nothing is known. */
export function table(story: Pick<Story, 'prices' | 'figures' | 'sources'>): Table {
  return {
    caption:
      'The price of LPG in tenge a litre. Hatched: the account, which gives an old price and no new one. Solid: other ' +
      'reporting, for Mangystau. Dashed: a price that was ordered, not one seen at a pump. A day without a mark has no ' +
      'known figure. The table has further prices that are not drawn.',
    columns: Object.entries(COLUMNS).map(([key, label]) => ({ key, label })),
    rows: [
      ...story.prices.map(({ date, place, low, high, unit, kind, voice, chart, source, note }) => ({
        ...{ date, place, low: low ?? null, high: high ?? null, unit, kind, voice },
        drawn: chart === 'none' ? 'no' : 'yes',
        source: story.sources.get(source)?.publisher ?? source,
        note: note ?? null,
      })),
      ...tanks(story),
    ],
  };
}

/** Worked out here, so without a source of their own. */
function tanks({ figures }: Pick<Story, 'figures'>): Table['rows'] {
  const litres = figures.get('tank-litres')?.value;
  return ['before', 'after'].flatMap((name) => {
    const figure = figures.get(`tank-${name}`);
    if (!figure || litres === undefined) return [];
    return [
      {
        date: null,
        place: 'Mangystau',
        low: figure.value ?? figure.low ?? null,
        high: figure.value ?? figure.high ?? null,
        unit: figure.unit,
        kind: `a full tank of ${litres} litres, ${name}`,
        voice: figure.voice,
        drawn: 'yes',
        source: null,
        note: 'Worked out from the prices reported for Mangystau.',
      },
    ];
  });
}
