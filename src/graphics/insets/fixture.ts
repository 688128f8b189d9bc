/** For tests of the insets: what they draw. */
import { ENGLISH } from '../../story/words/fixture.ts';
import type { Blackout } from '../../story/blackout.ts';
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

/** Cut in steps, back for a night, and again for a morning. */
export const BLACKOUT: Blackout = {
  title: 'The days without internet',
  summary: 'Days without internet, by others and by the account.',
  legend: 'Filled: cut. Outlined: at an hour that nobody gave. Hatched: the account.',
  days: { from: '2022-01-04T00:00', to: '2022-01-12T00:00' },
  known: [
    { kind: 'mobile', from: '2022-01-05T00:00', to: '2022-01-05T16:30' },
    { kind: 'all', from: '2022-01-05T17:00', to: '2022-01-05T22:00' },
    { kind: 'all', from: '2022-01-06T04:00', to: '2022-01-10T08:00' },
    { kind: 'account', from: '2022-01-05T12:00', to: '2022-01-11T00:00' },
  ],
  loose: [
    { kind: 'mobile', from: '2022-01-04T18:00', to: '2022-01-05T00:00' },
    { kind: 'all', from: '2022-01-05T16:30', to: '2022-01-05T17:00' },
    { kind: 'all', from: '2022-01-05T22:00', to: '2022-01-06T04:00' },
    { kind: 'all', from: '2022-01-10T14:00', to: '2022-01-11T00:00' },
    { kind: 'account', from: '2022-01-05T06:00', to: '2022-01-05T12:00' },
    { kind: 'account', from: '2022-01-11T00:00', to: '2022-01-12T00:00' },
  ],
  claim: 'internet',
  said: ['4 January', '5 January', '16:30', '17:00', '10 January', '08:00', '11 January'],
  notes: [
    {
      at: '2022-01-04T18:00',
      wide: { y: 33, lines: ['mobile service cut from the evening'] },
      narrow: { y: 31, lines: ['mobile service cut from the evening'] },
    },
    {
      at: '2022-01-05T16:30',
      wide: { y: 52, lines: ['national blackout from about 16:30 to 17:00'] },
      narrow: { y: 49, lines: ['national blackout', 'from about 16:30 to 17:00'] },
    },
    {
      at: '2022-01-05T22:00',
      wide: { y: 106, lines: ['a short return that night'] },
      narrow: { y: 154, lines: ['a short return that night'] },
    },
    {
      at: '2022-01-10T08:00',
      before: true,
      wide: { y: 106, lines: ['back about 08:00,', 'cut again hours later'] },
      narrow: { y: 120, lines: ['back about 08:00,', 'cut again hours later'] },
    },
  ],
  account: {
    wide: ['no internet from the morning of 5 January, in Almaty until 11 January'],
    narrow: ['no internet from the morning of 5 January,', 'in Almaty until 11 January'],
  },
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
