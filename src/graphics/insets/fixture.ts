/** For tests of the insets: what they draw. */
import { ENGLISH } from '../../story/words/fixture.ts';
import { capsSchema } from '../../story/caps.ts';
import type { PriceRow } from '../../story/types.ts';
import type { CapsStory } from './caps-data.ts';

const cap = (low: number, high: number, place: string): PriceRow => ({
  id: `cap-${low}`,
  date: '2022-01-06',
  place,
  low,
  high,
  unit: 'tenge a litre',
  kind: 'cap',
  voice: 'record',
  chart: 'cap',
  source: 'agency',
});

const TERM = { id: 'cap-term', value: 180, unit: 'days' };

/** Four zones that hold every region of the map once. */
export const CAPS: CapsStory = {
  words: ENGLISH,
  prices: [
    cap(50, 55, 'Aktobe, Atyrau and Mangystau'),
    cap(
      70,
      75,
      'Nur-Sultan, Akmola, Almaty Region, Kostanay, Karaganda, Pavlodar and North Kazakhstan',
    ),
    cap(60, 65, 'Shymkent, East Kazakhstan, Zhambyl, West Kazakhstan, Kyzylorda and Turkestan'),
    cap(65, 65, 'Almaty'),
  ],
  caps: capsSchema.parse({
    title: 'The caps',
    words: 'At most, for {term}, by {source}',
    summary: 'For {term}: {lowest} in {lowestPlaces}, {highest} in {highestPlaces}, by {source}.',
    table: { caption: 'Caps for {term}.', region: 'Region', cap: 'At most' },
    window: { west: 46.2, east: 87.6, south: 40.4, north: 55.6 },
    inside: ['Shymkent'],
    uncapped: ['Baikonur'],
    numbers: [
      { region: 'Aktobe', at: [58, 47.9] },
      { region: 'West Kazakhstan', at: [50.6, 49.5] },
      { region: 'Karaganda', at: [71.3, 48.3] },
    ],
    city: { region: 'Almaty', at: [76.91, 43.24] },
  }),
  figures: new Map([['cap-term', { ...TERM, bound: 'exactly', voice: 'record' }]]),
  sources: new Map([
    [
      'agency',
      {
        ...{
          id: 'agency',
          publisher: 'Trend News Agency (Azerbaijan)',
          outlet: 'Trend',
          title: 'T',
        },
        ...{ url: 'https://example.org/', lang: 'en', kind: 'independent' as const },
      },
    ],
  ]),
};
