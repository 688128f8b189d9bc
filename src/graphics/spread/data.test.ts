import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { still } from '../picture.ts';
import { fromRows, spreadData } from './data.ts';
import { draw } from './draw.ts';
import { fixture, row } from './fixture.ts';
import { placeList } from './list.ts';
import { DAYS } from './state.ts';
import { table } from './table.ts';

test('a row without a date is not drawn; a place off the map or off the days is refused', () => {
  expect(fixture.places.map(({ id }) => id)).not.toContain('undated');
  expect(() => fromRows([row('paris', 2.35, 48.86)])).toThrow(
    'place "paris": 48.86 N, 2.35 E lies off the map',
  );
  expect(() => fromRows([row('late', 70, 48, { date: '2022-01-09' })])).toThrow(
    /"late".*no row for 2022-01-09/,
  );
  expect(() => fromRows([row('odd', 70, 48, { earlier: '2021-12-31' })])).toThrow(
    /"odd".*2021-12-31/,
  );
});

test('numbers run by day and from west to east, and the list has those of the map', () => {
  expect(fixture.places.map(({ id, number }) => [number, id])).toEqual([
    [1, 'zhanaozen'],
    [2, 'camp'],
    [3, 'almaty'],
    [4, 'disputed'],
    [5, 'east'],
  ]);
  expect(placeList(fixture, 'account')).toEqual([]);
  expect(placeList(fixture, '2022-01-03')).toEqual([
    {
      number: 1,
      name: 'zhanaozen',
      day: '2022-01-01',
      when: '1 January',
      isNew: false,
      isSure: true,
    },
    {
      number: 2,
      name: 'camp',
      day: '2022-01-03',
      when: '3 January',
      note: 'position approximate',
      isNew: true,
      isSure: true,
    },
    { number: 3, name: 'almaty', day: '2022-01-03', when: '3 January', isNew: true, isSure: true },
    {
      number: 4,
      name: 'disputed',
      day: '2022-01-04',
      when: '3 or 4 January',
      isNew: true,
      isSure: false,
    },
    {
      number: 5,
      name: 'east',
      day: '2022-01-05',
      when: '3 to 5 January',
      isNew: true,
      isSure: false,
    },
  ]);
  const data = spreadData(loadStory());
  for (const state of DAYS) {
    const text = still(draw(data, state, 'narrow'));
    for (const { number } of placeList(data, state))
      expect(text).toMatch(new RegExp(`>${number}( [^<]*)?</text>`));
  }
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
