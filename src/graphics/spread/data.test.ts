import { expect, test } from '@playwright/test';
import { ENGLISH } from '../../story/words/fixture.ts';
import { loadStory } from '../../story/story.ts';
import { fromRows } from './data.ts';
import { fixture, row } from './fixture.ts';
import { DAYS, isNew, STATES, type SpreadState } from './state.ts';
import { table } from './table.ts';

test('a row without a date is not drawn; a place off the map or off the days is refused', () => {
  expect(fixture.places.map(({ id }) => id)).not.toContain('undated');
  expect(() => fromRows([row('paris', 2.35, 48.86)], ENGLISH)).toThrow(
    'place "paris": 48.86 N, 2.35 E lies off the map',
  );
  expect(() => fromRows([row('late', 70, 48, { date: '2022-01-09' })], ENGLISH)).toThrow(
    /"late".*no row for 2022-01-09/,
  );
  expect(() => fromRows([row('odd', 70, 48, { earlier: '2021-12-31' })], ENGLISH)).toThrow(
    /"odd".*2021-12-31/,
  );
});

test('places run by the first day that any source gives, and from west to east; sure are those whose day no source disputes', () => {
  expect(fixture.places.map(({ id, day, sure }) => [id, day.slice(-1), sure])).toEqual([
    ['zhanaozen', '1', true],
    ['camp', '3', true],
    ['disputed', '3', false],
    ['almaty', '3', true],
    ['east', '3', false],
  ]);
});

test('the last state shows two days as new', () => {
  const added = (state: SpreadState) =>
    DAYS.filter((day) => isNew(day, state)).map((day) => day.slice(-1));
  expect(STATES.map(added)).toEqual([['1'], ['2'], ['3'], ['4', '5']]);
});

test('the table has every place of the content, dated, with its sources', () => {
  const story = loadStory();
  const { rows, columns } = table(story);
  expect(rows).toHaveLength(story.places.length);
  for (const one of rows) {
    expect(Object.keys(one)).toEqual(columns.map(({ key }) => key));
    expect(one['sources']).toBeTruthy();
    expect(one['date']).toMatch(/^2022-01-0\d$/);
  }
});
