import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { LAYOUTS, stage, still, type Layout } from '../picture.ts';
import { collisions } from '../testing/collisions.ts';
import { marksWith, textsOf } from '../testing/marks.ts';
import { priceData } from './data.ts';
import { draw } from './draw.ts';
import { STATES, type PriceState } from './state.ts';

const data = priceData(loadStory());
const words = (state: PriceState, layout: Layout = 'wide') => textsOf(draw(data, state, layout));

for (const layout of LAYOUTS) {
  for (const state of STATES) {
    test(`${state}, ${layout}: no label touches anything or leaves the picture`, () => {
      expect(collisions(draw(data, state, layout))).toEqual([]);
    });
  }

  test(`${layout}: all states are of one size and make one stage`, () => {
    const pictures = new Map(STATES.map((state) => [state, draw(data, state, layout)]));
    const markup = stage(pictures);
    const sum = [...pictures.values()].reduce(
      (length, picture) => length + still(picture).length,
      0,
    );
    expect(markup.length).toBeLessThan(sum / 2);
    expect(markup).not.toContain('style=');
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
    const switched = [...markup.matchAll(/<[^>]* data-in="([^" ]*)[^>]*>/g)];
    for (const [tag, begins] of switched)
      expect(/ class="([^"]* )?on"/.test(tag), tag).toBe(begins === STATES[0]);
  });

  test(`${layout}: unit, sources and days are on every picture`, () => {
    for (const state of STATES) {
      const all = words(state, layout).join(' ');
      for (const part of ['tenge a litre', 'RFE/RL', 'EURACTIV', '31 Dec', '1 Jan', '2022']) {
        expect(all, state).toContain(part);
      }
    }
  });
}

test('the sizes are those a desk and a phone have room for', () => {
  const [wide, narrow] = LAYOUTS.map((layout) => draw(data, 'caps', layout));
  expect(wide).toMatchObject({ width: 800 });
  expect(wide!.height).toBeLessThanOrEqual(700);
  expect(narrow).toMatchObject({ width: 340 });
  expect(narrow!.height).toBeLessThanOrEqual(380);
});

test('each row of the sign says whose price it shows, and never mixes two voices', () => {
  const voices = (state: PriceState) =>
    words(state)
      .filter((line) => ['the account', 'RFE/RL, Mangystau', 'Before', 'After'].includes(line))
      .slice(0, 4);
  expect(voices('before')).toEqual(['Before', 'the account', 'After', 'the account']); // the last beside the point
  expect(voices('doubled')).toEqual(['Before', 'the account', 'After', 'the account']);
  expect(voices('reported')).toEqual(['Before', 'RFE/RL, Mangystau', 'After', 'RFE/RL, Mangystau']);
});

test('the digits turn once: each row takes new digits with one state and keeps them', () => {
  for (const layout of LAYOUTS) {
    const digits = STATES.filter((state) => layout === 'wide' || state !== 'caps').map((state) =>
      still({ width: 0, height: 0, marks: marksWith(draw(data, state, layout), 'flip') }),
    );
    expect(new Set(digits).size).toBe(2);
    expect(digits[0]).toBe(digits[1]);
    expect(new Set(digits.slice(2)).size).toBe(1);
  }
});

test('the account’s rise has no figure on the sign', () => {
  expect(words('doubled')).toContain('no figure');
  expect(words('reported')).not.toContain('no figure');
});

test('earlier steps stay, quieter: what one state adds, all later ones have', () => {
  const classes = (state: PriceState, tone: string) =>
    ['step', 'point', 'floor', 'tank', 'ordered'].filter(
      (name) => marksWith(draw(data, state, 'wide'), name, tone).length > 0,
    );
  STATES.forEach((state, i) => {
    for (const name of classes(state, 'new')) {
      for (const later of STATES.slice(i + 1))
        expect(classes(later, 'quiet'), `${name}, ${later}`).toContain(name);
    }
  });
});

test('a price that was ordered is called so', () => {
  expect(words('ordered')).toContain('ordered');
  expect(words('caps')).toContain('50 ordered');
  expect(words('caps').join(' ')).toContain('Caps of 6 January, ordered for 180 days');
});

test('the caps name their regions and prices', () => {
  for (const layout of LAYOUTS) {
    const all = words('caps', layout).join(' ');
    for (const { place } of data.caps) {
      for (const region of place!.split(/, | and /)) expect(all).toContain(region.split(' ')[0]!);
    }
    for (const price of ['50 to 55', '60 to 65', '65 Almaty', '70 to 75'])
      expect(all).toContain(price);
  }
});
