import { expect, test } from '@playwright/test';
import { crowdData } from './data.ts';
import { storyOf } from './fixture.ts';
import { table } from './table.ts';

test('numbers, bounds, places, dates and counters come from the data', () => {
  const { earlier, police, hall } = crowdData(storyOf());
  expect(earlier.march).toEqual({
    count: 5000,
    bound: 'over',
    place: 'Almaty, the march',
    when: '4 January, evening',
    who: 'two AFP journalists on the spot',
  });
  expect(earlier.mangystau).toMatchObject({
    count: 700,
    bound: 'about',
    when: '2 January',
    who: 'General Prosecutor’s Office',
  });
  expect(police).toEqual({ count: 300, bound: 'about', unit: 'police' });
  expect(hall).toMatchObject({ solid: 10_000, hollow: 10_000, when: '5 January, from 14:00' });
});

test('a crowd nobody counted has no number, not zero', () => {
  expect(crowdData(storyOf()).earlier['first-day']).not.toHaveProperty('count');
});

test('a missing figure or row is named', () => {
  const story = storyOf();
  story.figures.delete('march-count');
  expect(() => crowdData(story)).toThrow('no figure "march-count"');
  expect(() => crowdData({ ...storyOf(), crowds: [] })).toThrow(
    'no row whose figure is "crowd-at-hall"',
  );
  const counted = storyOf().crowds.filter((row) => row.low !== undefined);
  expect(() => crowdData({ ...storyOf(), crowds: counted })).toThrow('without low and high');
});

test('the table has every row of the data, and empty fields where nothing is known', () => {
  const story = { ...storyOf(), sources: new Map() };
  const { columns, rows } = table(story);
  expect(rows).toHaveLength(story.crowds.length);
  for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ key }) => key));
  expect(rows[0]).toMatchObject({ place: 'Zhanaozen', low: null, high: null, drawn: 'yes' });
});
