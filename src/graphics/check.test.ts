/** What no picture could show is refused as content, in words for an editor. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FILES } from '../story/fixture-files.ts';
import { edit, mistakes, type Changes } from '../story/fixture.ts';

const MAP = readFileSync('content/data/map/map.yaml', 'utf8');
const scene = (graphic: string, state: string): string =>
  `\n<Scene graphic="${graphic}">\n\n<Step id="shown" state="${state}" title="T" summary="S." voice="account">\n\nWords.\n\n</Step>\n\n</Scene>\n`;
const shows = (graphic: string, state: string): Changes => ({
  'chapters/02-second-day.mdx': FILES['chapters/02-second-day.mdx'] + scene(graphic, state),
});

/** A story that shows the crowd, with all that it draws but for `police` and the rows that are given. */
const crowd = (police: string, rows = CROWDS): Changes => ({
  ...shows('crowd', 'police'),
  ...edit(
    'claims.yaml',
    '    - {id: crowd-count',
    `    - {id: police-at-hall, ${police}, unit: police, voice: account}
${[
  'crowd-at-hall',
  'crowd-mangystau-count',
  'crowd-zhanaozen-count',
  'march-count',
  'airport-rioters',
  'airport-rioters-own-count',
  'detained-by-11-january',
]
  .map((id) => `    - {id: ${id}, value: 700, unit: people, bound: about, voice: account}\n`)
  .join('')}    - {id: crowd-count`,
  ),
  'data/crowds.csv': FILES['data/crowds.csv'] + rows,
});
const CROWDS = `none,2022-01-01,day,Almaty,,,,no count,nobody,record,true,account,
a,2022-01-02,day,Almaty,crowd-at-hall,,,w,who,account,true,account,
b,2022-01-02,day,Almaty,crowd-mangystau-count,,,w,who,account,true,account,
c,2022-01-02,day,Almaty,crowd-zhanaozen-count,,,w,who,account,true,account,
d,2022-01-02,day,Almaty,march-count,,,w,who,account,true,account,
f,2022-01-02,day,Almaty,airport-rioters,,,w,who,account,true,account,
g,2022-01-02,day,Almaty,airport-rioters-own-count,,,w,who,account,true,account,
e,2022-01-02,day,Almaty,detained-by-11-january,,,w,who,account,true,account,
`;
const POLICE = (number: string): string =>
  `claims.yaml:18: the figure "police-at-hall" is ${number}, and the graphic of the crowd draws it; write a whole number from 1 to 3000`;

for (const [name, changes, lines] of [
  ['nothing in a crowd that can be drawn', crowd('value: 300, bound: about'), []],
  ['three million police', crowd('value: 3000000, bound: about'), [POLICE('3000000')]],
  ['half a policeman', crowd('value: 299.5, bound: about'), [POLICE('299.5')]],
  ['no police', crowd('value: 0, bound: exactly'), [POLICE('0')]],
  ['too many at one end of a range', crowd('low: 200, high: 4000, bound: range'), [POLICE('4000')]],
  [
    'a crowd without its figures',
    shows('crowd', 'police'),
    [
      ...[
        'police-at-hall',
        'crowd-mangystau-count',
        'crowd-zhanaozen-count',
        'march-count',
        'airport-rioters',
        'airport-rioters-own-count',
      ].map(
        (id) =>
          `claims.yaml:1: no figure "${id}", which the graphic of the crowd draws; add a figure of that id to a claim`,
      ),
      ...['crowd-at-hall', 'detained-by-11-january'].map(
        (id) =>
          `claims.yaml:1: no figure "${id}", which the graphic of the crowd draws; add a figure of that id to a claim`,
      ),
      ...[
        'crowd-mangystau-count',
        'crowd-zhanaozen-count',
        'march-count',
        'airport-rioters',
        'airport-rioters-own-count',
        'crowd-at-hall',
        'detained-by-11-january',
      ].map(
        (id) =>
          `data/crowds.csv:1: no row with the figure "${id}"; add one: the graphic of the crowd is labelled from it`,
      ),
      'data/crowds.csv:1: no charted row without a number; add the first day’s, with chart true: the graphic of the crowd begins with a crowd nobody counted',
    ],
  ],
  [
    'a price of nothing',
    edit('claims.yaml', 'low: 50, high: 60', 'low: 0, high: 60'),
    [
      'data/prices.csv:2: the price 0 of "before", which the sign shows; write a whole number from 1 to 999, or chart "none"',
    ],
  ],
  [
    'a price in parts',
    edit('claims.yaml', 'low: 50, high: 60', 'low: 50, high: 60.5'),
    [
      'data/prices.csv:2: the price 60.5 of "before", which the sign shows; write a whole number from 1 to 999, or chart "none"',
    ],
  ],
  [
    'a place dated after the map',
    { ...shows('spread', '2022-01-05'), ...edit('data/places.csv', '2022-01-04', '2022-01-09') },
    [
      'data/places.csv:3: the place "almaty" has 2022-01-09, for which the map has no row; write a day from 2022-01-01 to 2022-01-05, or remove the row',
    ],
  ],
  [
    'a place before the map',
    { ...shows('spread', '2022-01-05'), ...edit('data/places.csv', '2022-01-03', '2021-12-31') },
    [
      'data/places.csv:3: the place "almaty" has 2021-12-31, for which the map has no row; write a day from 2022-01-01 to 2022-01-05, or remove the row',
    ],
  ],
  [
    'a wrong day of the map, and nothing of the steps and places that have others',
    {
      ...shows('spread', '2023-01-05'),
      ...edit('data/places.csv', '2022-01-03', '2021-12-31'),
      'data/map/map.yaml': MAP.replace('"2022-01-01"', '"2022-01-41"'),
    },
    [
      'data/map/map.yaml:3: "days" is "2022-01-41"; write: A day of its rows. A date as "2022-01-05".',
    ],
  ],
  [
    'a place off the map',
    { ...shows('spread', '2022-01-05'), ...edit('data/places.csv', '43.24,76.91', '48.86,2.35') },
    [
      'data/places.csv:3: the place "almaty" at 48.86 N, 2.35 E lies off the map; write a latitude from 40.3 to 55.75 and a longitude from 44.9 to 89.1',
    ],
  ],
] as const) {
  test(name, () => {
    expect(mistakes(changes)).toEqual(lines);
  });
}
