/** A story as far as the caps need one, for their tests: four zones that hold every region of the map once. */
import type { PriceRow } from '../../content/types.ts';
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

export const CAPS: CapsStory = {
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
  figures: new Map([['cap-term', { ...TERM, bound: 'exactly', voice: 'record' }]]),
  sources: new Map([
    [
      'agency',
      {
        ...{ id: 'agency', publisher: 'Trend News Agency (Azerbaijan)', title: 'T' },
        ...{ url: 'https://example.org/', lang: 'en', kind: 'independent' as const },
      },
    ],
  ]),
};
