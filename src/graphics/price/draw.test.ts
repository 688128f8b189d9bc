import { expect, test } from '@playwright/test';
import { LAYOUTS, type Layout, type Picture } from '../picture.ts';
import { collisions } from '../testing/collisions.ts';
import { boundsOf, marksWith, textsOf } from '../testing/marks.ts';
import { subpaths } from '../testing/outlines.ts';
import { priceData } from './data.ts';
import { draw } from './draw.ts';
import { STORY } from './fixture.ts';
import { sheetOf } from './sheet.ts';
import { STATES, type PriceState } from './state.ts';

const data = priceData(STORY);
const drawn = (state: PriceState, layout: Layout = 'wide'): Picture => draw(data, state, layout);
const words = (state: PriceState, layout: Layout = 'wide') => textsOf(drawn(state, layout));
const one = (picture: Picture, ...classes: string[]) => {
  const found = marksWith(picture, ...classes);
  expect(found, classes.join(' ')).toHaveLength(1);
  return found[0]!;
};

for (const layout of LAYOUTS) {
  const { y, frame } = sheetOf(data, layout);

  for (const state of STATES) {
    test(`${state}, ${layout}: no label touches anything or leaves the picture`, () => {
      expect(collisions(drawn(state, layout))).toEqual([]);
    });

    test(`${state}, ${layout}: few marks, no style, a unit, a source and its year`, () => {
      const picture = drawn(state, layout);
      expect(picture).toMatchObject({ width: frame.width, height: frame.height });
      expect(picture.marks.length).toBeLessThan(40);
      expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|undefined|"style"/);
      const all = words(state, layout).join(' ');
      for (const part of ['Fuel', 'tenge a litre', '2022']) expect(all).toContain(part);
      expect(all).toContain(state === 'doubled' ? 'The Paper' : 'RFE/RL');
    });
  }

  test(`${layout}: the column stands on zero and is even`, () => {
    expect(y(0)).toBe(frame.ground);
    expect(y(0) - y(120)).toBeCloseTo(2 * (y(0) - y(60)), 6);
    for (const state of STATES)
      expect(boundsOf(one(drawn(state, layout), 'paid')).bottom).toBeCloseTo(y(0), 1);
  });

  test(`${layout}: reported, 50 to 60 in ink and from there to 120 in the accent`, () => {
    const picture = drawn('reported', layout);
    expect(boundsOf(one(picture, 'paid')).top).toBeCloseTo(y(50), 1);
    expect(boundsOf(one(picture, 'between'))).toMatchObject({
      bottom: expect.closeTo(y(50), 1),
      top: expect.closeTo(y(60), 1),
    });
    expect(boundsOf(one(picture, 'rise'))).toMatchObject({
      bottom: expect.closeTo(y(60), 1),
      top: expect.closeTo(y(120), 1),
    });
  });

  test(`${layout}: doubled, from 50 hatched past a floor of 100, and open above`, () => {
    const picture = drawn('doubled', layout);
    expect(boundsOf(one(picture, 'paid')).top).toBeCloseTo(y(50), 1);
    expect(boundsOf(one(picture, 'floor')).top).toBeCloseTo(y(100), 1);
    const hatching = marksWith(picture, 'hatch').find(
      (mark) => boundsOf(mark).left >= frame.column.x,
    )!;
    expect(boundsOf(hatching).bottom).toBeLessThanOrEqual(y(50) + 0.05);
    const ends = subpaths(String(hatching.node.properties['d'])).map(({ points }) =>
      Math.min(...points.map(([, end]) => end)),
    );
    expect(new Set(ends.filter((end) => end < y(100)).map(Math.round)).size).toBeGreaterThan(5);
    expect(marksWith(picture, 'rise')).toEqual([]);
  });

  test(`${layout}: ordered, 85 to 90 in ink, 50 dashed, and 120 in outline as it had been`, () => {
    const picture = drawn('ordered', layout);
    expect(boundsOf(one(picture, 'paid')).top).toBeCloseTo(y(85), 1);
    expect(boundsOf(one(picture, 'between')).top).toBeCloseTo(y(90), 1);
    expect(boundsOf(one(picture, 'was')).top).toBeCloseTo(y(120), 1);
    for (const line of marksWith(picture, 'order')) {
      expect(boundsOf(line).top).toBeCloseTo(y(50), 1);
      expect(line.node.properties['strokeDashArray']).toBeTruthy();
    }
    expect(marksWith(picture, 'lit', 'ordered')).toHaveLength(1);
  });

  test(`${layout}: only what came after has the accent`, () => {
    expect(marksWith(drawn('reported', layout), 'lit', 'after')).toHaveLength(1);
    expect(marksWith(drawn('ordered', layout), 'lit', 'after')).toEqual([]);
    expect(marksWith(drawn('doubled', layout), 'hatch', 'after')).toHaveLength(2);
  });
}

test('the board and its posts are the same marks in every state, so that they are drawn once', () => {
  for (const layout of LAYOUTS) {
    const of = (state: PriceState): string =>
      JSON.stringify(
        ['post', 'panel', 'head', 'on-head', 'parting', 'ground'].map((name) =>
          marksWith(drawn(state, layout), name),
        ),
      );
    expect(new Set(STATES.map(of)).size).toBe(1);
  }
});

test('the account’s rise has no figure on the sign; the account is named, and no place', () => {
  expect(words('doubled')).toEqual(
    expect.arrayContaining(['The account', 'it rose', 'no figure', 'over 100']),
  );
  expect(words('doubled').join(' ')).not.toContain('Mangystau');
  expect(words('reported')).not.toContain('no figure');
  expect(words('reported')[0]).toContain('Mangystau');
});

test('a price that was ordered is called so, with its day', () => {
  expect(words('ordered')).toContain('Ordered, 4 January');
  expect(words('ordered').join(' ')).toContain('Tengrinews.kz, 4 January 2022');
});
