import { expect, test } from '@playwright/test';
import { ENGLISH } from '../../story/words/fixture.ts';
import type { PriceRow } from '../../story/types.ts';
import { LAYOUTS } from '../picture.ts';
import { collisions } from '../testing/collisions.ts';
import { marksWith, textsOf } from '../testing/marks.ts';
import { priceData, type PriceStory } from './data.ts';
import { draw } from './draw.ts';
import { STORY as story } from './fixture.ts';
import { STATES } from './state.ts';
import { table } from './table.ts';
import { outlet, when } from './words.ts';

const change = (chart: PriceRow['chart'], to: Partial<PriceRow>): PriceStory => ({
  ...story,
  prices: story.prices.map((row) => (row.chart === chart ? { ...row, ...to } : row)),
});
const everyPicture = (changed: PriceStory) =>
  LAYOUTS.flatMap((layout) => STATES.map((state) => draw(priceData(changed), state, layout)));

test('the data are the ledger’s, by voice and place in the chart', () => {
  const { account, record } = priceData(story);
  expect(account.before).toMatchObject({
    low: 50,
    high: 50,
    credit: 'The account (The Paper, January 2022)',
  });
  expect(account.before).not.toHaveProperty('place');
  expect(account.after).toMatchObject({ low: 100 });
  expect(account.after).not.toHaveProperty('high');
  expect(record).toMatchObject({
    before: {
      low: 50,
      high: 60,
      place: 'Mangystau',
      credit: 'RFE/RL',
      date: '2021',
      published: '2022-01-03',
    },
    after: { low: 120, high: 120 },
    cut: { low: 85, high: 90 },
    ordered: { low: 50, high: 50, credit: 'Tengrinews.kz' },
  });
});

test('one changed figure changes the picture', () => {
  const words = textsOf(
    draw(priceData(change('after', { low: 130, high: 130 })), 'reported', 'wide'),
  );
  expect(words).toContain('130');
  expect(words).not.toContain('120');
});

test('without any data there are a sign and a ground, and nothing else', () => {
  for (const picture of everyPicture({ ...story, prices: [], sources: new Map() })) {
    expect(collisions(picture)).toEqual([]);
    expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|null/);
    for (const name of ['lit', 'paid', 'rise', 'was', 'hatch', 'order'])
      expect(marksWith(picture, name)).toEqual([]);
  }
});

test('one price alone is drawn alone', () => {
  const [only] = story.prices.filter((row) => row.chart === 'after');
  for (const picture of everyPicture({ ...story, prices: [only!] })) {
    expect(collisions(picture)).toEqual([]);
    expect(marksWith(picture, 'paid')).toEqual([]);
    expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity/);
  }
});

test('a row without a number is left out', () => {
  const rows = story.prices.map(({ low: _low, high: _high, ...row }) => row);
  expect(priceData({ ...story, prices: rows }).record).toEqual({});
});

test('a date is printed as the year or the day it names', () => {
  expect(
    ['2021', '2022-01-03', '2022-01-04T19:58:00+05:00', '2021-12', ''].map((date) =>
      when({ date }, ENGLISH),
    ),
  ).toEqual(['in 2021', '3 January', '4 January', '', '']);
});

test('outlets are printed short', () => {
  expect(outlet({ publisher: 'RFE/RL Kazakh Service', outlet: 'RFE/RL' })).toBe('RFE/RL');
  expect(outlet({ publisher: 'Trend (Azerbaijan, citing the government)' })).toBe('Trend');
  expect(outlet({ publisher: 'TV Rain, citing Interfax' })).toBe('TV Rain');
  expect(outlet({ publisher: 'Tengrinews.kz' })).toBe('Tengrinews.kz');
});

test('the table has every price, drawn or not', () => {
  const { columns, rows } = table(story);
  expect(rows).toHaveLength(story.prices.length);
  for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ key }) => key));
  expect(rows.filter(({ drawn }) => drawn === 'no').length).toBeGreaterThan(0);
  expect(rows.find(({ low, high }) => low === 100 && high === null)).toMatchObject({
    voice: 'account',
  });
});
