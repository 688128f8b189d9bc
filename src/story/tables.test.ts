/** The tables under data. */
import { FILES } from './fixture-files.ts';
import { edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

testMistakes([
  [
    'a missing column',
    { 'data/crowds.csv': FILES['data/crowds.csv'].replace(',wording,counted_by', ',counted_by') },
    [
      'data/crowds.csv:1: missing column "wording"; write the columns id,date,when,place,figure,low,high,wording,counted_by,voice,chart,source,note',
    ],
  ],
  [
    'an unknown column',
    { 'data/crowds.csv': FILES['data/crowds.csv'].replace('wording', 'words') },
    [
      'data/crowds.csv:1: unknown column "words"; remove it, or write one that is known, for example "wording"',
      'data/crowds.csv:1: missing column "wording"; write the columns id,date,when,place,figure,low,high,wording,counted_by,voice,chart,source,note',
    ],
  ],
  [
    'a column twice',
    { 'data/crowds.csv': FILES['data/crowds.csv'].replace('note', 'id') },
    [
      'data/crowds.csv:1: missing column "note"; write the columns id,date,when,place,figure,low,high,wording,counted_by,voice,chart,source,note',
      'data/crowds.csv:1: column "id" stands twice; remove one',
    ],
  ],
  [
    'a cell too few',
    edit('data/crowds.csv', 'true,account,', 'true,account'),
    [
      'data/crowds.csv:2: a row of 12 cells under 13 columns; write a comma for each empty cell, and put text with commas in quotes',
    ],
  ],
  [
    'a quotation mark left open',
    edit('data/prices.csv', '"Later, much later."', '"Later, much later.'),
    [
      'data/prices.csv:3: a quotation mark out of place; put the whole cell in quotation marks, and write "" for each one inside it',
    ],
  ],
  [
    'a row without an id',
    edit('data/prices.csv', 'other,2024-03', ',2024-03'),
    ['data/prices.csv:3: missing field "id"; write: A permanent id for the row.'],
  ],
  [
    'a figure and numbers',
    edit('data/prices.csv', 'price-before-reported,,,', 'price-before-reported,50,60,'),
    [
      'data/prices.csv:2: both the figure "price-before-reported" and numbers; keep the figure and leave low and high empty: the ledger has the number',
    ],
  ],
  [
    'a price without a number',
    edit('data/prices.csv', ',54,86,', ',,,'),
    ['data/prices.csv:3: a price without a number; write the id of a figure, or low and high'],
  ],
  [
    'numbers reversed',
    edit('data/prices.csv', ',54,86,', ',86,54,'),
    ['data/prices.csv:3: the numbers run from 86 to 54; write the lower one as low'],
  ],
  [
    'a number in words',
    edit('data/prices.csv', ',54,86,', ',54,a lot,'),
    [
      'data/prices.csv:3: "high" is "a lot"; write: The upper number in digits alone, 1000; the same as low for a single number.',
    ],
  ],
  [
    'an unknown kind of chart',
    edit('data/prices.csv', 'cap,record,none', 'cap,record,caps'),
    [
      'data/prices.csv:3: "chart" is "caps"; write: Where the chart draws it: account, before, after, cut, ordered, cap, none.',
    ],
  ],
  [
    'a charted date out of range',
    edit('data/prices.csv', 'cap,record,none', 'cap,record,cap'),
    [
      'data/prices.csv:3: the charted date 2024-03; write a day from 2021-12-01 to 2022-01-31, or do not chart the row',
    ],
  ],
  [
    'a charted row without a date',
    edit('data/crowds.csv', 'first,2022-01-02', 'first,'),
    ['data/crowds.csv:2: a charted row without a date; write its day, or do not chart the row'],
  ],
  [
    'a latitude that is none',
    edit('data/places.csv', '43.34', '143.34'),
    [
      'data/places.csv:2: "lat" is "143.34"; write: The latitude in degrees, with a point, for example 43.34.',
    ],
  ],
  [
    'a longitude that is none',
    edit('data/places.csv', '52.86', '252.86'),
    [
      'data/places.csv:2: "lon" is "252.86"; write: The longitude in degrees, with a point, for example 52.86.',
    ],
  ],
  [
    'none in blank cells at the end of rows and in rows of blanks',
    {
      'data/prices.csv': FILES['data/prices.csv']
        .replaceAll('\n', ',,,\n')
        .replace('\nother', '\n,,,,,,,,,,,,,,\n\nother'),
    },
    [],
  ],
  [
    'a cell too many',
    edit('data/crowds.csv', 'true,account,', 'true,account,,,x'),
    [
      'data/crowds.csv:2: a row of 15 cells under 13 columns; write a comma for each empty cell, and put text with commas in quotes',
    ],
  ],
  [
    'a row after a blank one, by its own line',
    edit('data/prices.csv', '\nother,2024-03', '\n,,\nother,2024-13'),
    [
      'data/prices.csv:4: "date" is "2024-13"; write: When the price held. A date as "2022-01-05", "2022-01" or "2022".',
    ],
  ],
  [
    'an earlier day that is later',
    edit('data/places.csv', '2022-01-04,2022-01-03', '2022-01-04,2022-01-05'),
    [
      'data/places.csv:3: "earlier" is 2022-01-05, not before 2022-01-04; write an earlier day, or leave it empty',
    ],
  ],
  [
    'a date that is none',
    edit('data/places.csv', '2022-01-01', '2022-01-32'),
    [
      'data/places.csv:2: "date" is "2022-01-32"; write: The first day with a report of a protest. A date as "2022-01-05".',
    ],
  ],
  [
    'a chart that is neither true nor false',
    edit('data/crowds.csv', 'true', 'yes'),
    ['data/crowds.csv:2: "chart" is "yes"; write: true where the graphic draws it, else false.'],
  ],
]);
