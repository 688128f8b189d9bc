/** For tests of the insets: what they draw. */
import { ENGLISH } from '../../story/words/fixture.ts';
import { capsSchema } from '../../story/caps.ts';
import { countsSchema } from '../../story/counts.ts';
import type { FigureEntry, PriceRow } from '../../story/types.ts';
import type { CapsStory } from './caps-data.ts';
import type { CountsStory } from './counts.ts';

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

const count = (id: string, value: number, bound: FigureEntry['bound']): [string, FigureEntry] => [
  id,
  { id, value, unit: 'people', bound, voice: 'record' },
];

/** Two counts of the same people. */
export const countsOf = (lower: number, upper: number): CountsStory => ({
  words: ENGLISH,
  counts: countsSchema.parse({
    title: 'Two counts',
    summary: '{upper} by the one, {lower} by the other.',
    lower: { figure: 'seen', label: '{count}, filled: by those who stood outside and looked in' },
    upper: { figure: 'told', label: '{count}, all marks: by those who were told of them' },
    key: 'One mark is one person.',
  }),
  figures: new Map([count('seen', lower, 'about'), count('told', upper, 'exactly')]),
});
