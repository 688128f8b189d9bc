import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import type { PriceRow } from '../../content/types.ts';
import { LAYOUTS } from '../picture.ts';
import { collisions } from '../testing/collisions.ts';
import { marksWith, textsOf } from '../testing/marks.ts';
import { priceData, type PriceStory } from './data.ts';
import { draw } from './draw.ts';
import { outlet } from './outlet.ts';
import { spanOf, within } from './span.ts';
import { STATES } from './state.ts';
import { table } from './table.ts';

const story = loadStory();
const change = (chart: PriceRow['chart'], to: Partial<PriceRow>): PriceStory => ({
  ...story,
  prices: story.prices.map((row) => (row.chart === chart ? { ...row, ...to } : row)),
});
const everyPicture = (changed: PriceStory) =>
  LAYOUTS.flatMap((layout) => STATES.map((state) => draw(priceData(changed), state, layout)));

test('the data are the ledger’s, by voice and place in the chart', () => {
  const { account, record, caps, tank, capTerm } = priceData(story);
  expect(account.before).toMatchObject({ low: 50, high: 50, source: 'the account' });
  expect(account.after).toMatchObject({ low: 100 });
  expect(account.after).not.toHaveProperty('high');
  expect(record).toMatchObject({
    before: {
      low: 50,
      high: 60,
      place: 'Mangystau',
      source: 'RFE/RL',
      period: '2021',
      published: '2022-01-03',
    },
    after: { low: 120, high: 120 },
    cut: { low: 85, high: 90 },
    ordered: { low: 50, high: 50, source: 'Tengrinews.kz' },
  });
  expect(caps.map(({ low, high }) => [low, high])).toEqual([
    [50, 55],
    [60, 65],
    [65, 65],
    [70, 75],
  ]);
  expect(tank).toMatchObject({
    litres: 50,
    before: { low: 2500, high: 3000 },
    after: { low: 6000, high: 6000 },
  });
  expect(capTerm).toBe('180 days');
});

test('one changed figure changes the picture', () => {
  const words = textsOf(
    draw(priceData(change('after', { low: 130, high: 130 })), 'reported', 'wide'),
  );
  expect(words).toContain('130');
  expect(words).not.toContain('120');
});

test('without any data there are a sign, a ground and its days, and nothing else', () => {
  const empty = { prices: [], figures: new Map(), sources: new Map() };
  for (const picture of everyPicture(empty)) {
    expect(collisions(picture)).toEqual([]);
    expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|null/);
    for (const name of ['step', 'point', 'hatch', 'ordered', 'tank'])
      expect(marksWith(picture, name)).toEqual([]);
  }
});

test('one price alone is drawn alone', () => {
  const [only] = story.prices.filter((row) => row.chart === 'after');
  for (const picture of everyPicture({ ...story, figures: new Map(), prices: [only!] })) {
    expect(collisions(picture)).toEqual([]);
    expect(marksWith(picture, 'rise')).toEqual([]);
    expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity/);
  }
});

test('a price without a day, or of another time, is on the sign and not in the chart', () => {
  for (const date of ['', '2022-13-40', '2024-03']) {
    const picture = draw(priceData(change('after', { date })), 'caps', 'wide');
    expect(marksWith(picture, 'step')).toHaveLength(2);
    expect(marksWith(picture, 'flip')).toHaveLength(2);
    expect(textsOf(picture)).not.toContain('120');
  }
});

test('a row without a number is left out', () => {
  const rows = story.prices.map(({ low: _low, high: _high, ...row }) => row);
  expect(priceData({ ...story, prices: rows }).record).toEqual({});
});

test('dates name a year, a month, a day or the rest of a day', () => {
  const iso = (date: string) =>
    Object.values(spanOf(date) ?? {}).map((at) => new Date(at).toISOString().slice(0, 16));
  expect(iso('2021')).toEqual(['2021-01-01T00:00', '2022-01-01T00:00']);
  expect(iso('2021-12')).toEqual(['2021-12-01T00:00', '2022-01-01T00:00']);
  expect(iso('2022-01-03')).toEqual(['2022-01-03T00:00', '2022-01-04T00:00']);
  expect(iso('2022-01-04T19:58:00+05:00')).toEqual(['2022-01-04T19:58', '2022-01-05T00:00']);
  for (const none of ['', 'soon', '2022-02-30', undefined]) expect(spanOf(none)).toBeUndefined();
  expect(within({ from: 0, to: 5 }, { from: 5, to: 9 })).toBeUndefined();
  expect(within({ from: 0, to: 7 }, { from: 5, to: 9 })).toEqual({ from: 5, to: 7 });
});

test('outlets are printed short', () => {
  expect(outlet('RFE/RL Kazakh Service')).toBe('RFE/RL');
  expect(outlet('Trend News Agency (Azerbaijan, citing the Kazakh government)')).toBe('Trend');
  expect(outlet('TV Rain, citing Interfax')).toBe('TV Rain');
  expect(outlet('Tengrinews.kz')).toBe('Tengrinews.kz');
});

test('the table has every price, drawn or not, and the two sums', () => {
  const { columns, rows } = table(story);
  expect(rows).toHaveLength(story.prices.length + 2);
  for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ key }) => key));
  expect(rows.at(-2)).toMatchObject({ low: 2500, high: 3000, unit: 'tenge' });
  expect(rows.filter(({ drawn }) => drawn === 'no').length).toBeGreaterThan(0);
  expect(rows.find(({ low, high }) => low === 100 && high === null)).toMatchObject({
    voice: 'account',
  });
});
