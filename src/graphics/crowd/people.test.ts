import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { LAYOUTS, painted, type Layer, type Layout } from '../picture.ts';
import { peopleOf, policeIn } from '../testing/people.ts';
import { crowdData, type CrowdData } from './data.ts';
import { draw } from './draw.ts';
import { storyOf } from './fixture.ts';
import { layers } from './layers.ts';
import { isNamed, STATES, type CrowdState } from './state.ts';

const COLOURS = { any: { ground: '#eee', filled: '#111', hollow: '#777' } };
const DATA = crowdData(storyOf());
const LAYERS = layers(DATA, () => COLOURS);

/** What ten thousand people may weigh on their way to a reader. */
const BUDGET = 8 * 1024;

/** Nearer than this two people would stand on each other; where all are small, by so much less. */
const NEAR = 3;
const SMALL = 0.4;

const shown = (all: readonly Layer[], state: CrowdState, layout: Layout): Layer[] =>
  all.filter((layer) => layer.layout === layout && layer.states.includes(state));

/** How many people of each kind a state shows. */
function count(data: CrowdData, all: readonly Layer[], state: CrowdState, layout: Layout) {
  const people = (kind: 'filled' | 'hollow'): number =>
    shown(all, state, layout).reduce((sum, layer) => sum + peopleOf(layer, kind).length, 0);
  const police = policeIn(painted(draw(data, state, layout))).length;
  return { filled: people('filled'), hollow: people('hollow'), police };
}

const NOBODY = { filled: 0, hollow: 0, police: 0 };
const EXPECTED: Record<CrowdState, typeof NOBODY> = {
  'first-day': NOBODY,
  zhanaozen: { ...NOBODY, filled: 700 + 1000 },
  march: { ...NOBODY, filled: 5000 },
  police: { ...NOBODY, police: 300 },
  'at-least': { filled: 10_000, hollow: 0, police: 300 },
  'at-most': { filled: 10_000, hollow: 10_000, police: 300 },
  guarded: { filled: 10_000, hollow: 10_000, police: 300 },
  unguarded: { filled: 10_000, hollow: 10_000, police: 0 },
  renamed: { filled: 10_000, hollow: 10_000, police: 0 },
  airport: { ...NOBODY, filled: 800 + 45 },
  held: { ...NOBODY, filled: 9900 },
  hall: NOBODY,
};
for (const layout of LAYOUTS) {
  for (const state of STATES) {
    test(`${state}, ${layout}: everybody is there, counted in the files themselves`, () => {
      expect(count(DATA, LAYERS, state, layout)).toEqual(EXPECTED[state]);
    });

    test(`${state}, ${layout}: layers have the size of the picture, and hold everybody`, () => {
      const { width, height } = draw(DATA, state, layout);
      for (const layer of shown(LAYERS, state, layout)) {
        expect([layer.width, layer.height]).toEqual([width, height]);
        const outside = peopleOf(layer).filter(
          ({ x, y }) => x < 2 || y < 2 || x > width - 2 || y > height - 2,
        );
        expect(outside).toEqual([]);
      }
    });

    test(`${state}, ${layout}: nobody stands on another`, () => {
      const people = [
        ...shown(LAYERS, state, layout).flatMap((layer) => peopleOf(layer)),
        ...policeIn(painted(draw(DATA, state, layout))),
      ];
      const isSmall = layout === 'narrow' && isNamed(state);
      expect(closest(people)).toBeGreaterThan(isSmall ? NEAR * SMALL : NEAR);
    });
  }
}

test('when the account changes its words nobody has moved', () => {
  for (const layout of LAYOUTS)
    for (const before of ['guarded', 'unguarded'] as const)
      expect(shown(LAYERS, 'renamed', layout)).toEqual(shown(LAYERS, before, layout));
});

test('few people stand in the phone’s picture itself, the same as in their file', () => {
  const held = LAYERS.filter(({ marks }) => marks !== undefined);
  expect(held.map(({ name, layout }) => `${name}, ${layout}`)).toEqual([
    'mangystau, narrow',
    'airport, narrow',
    'airport-own, narrow',
  ]);
  for (const { marks = '', svg } of held) {
    expect(peopleOf({ svg: marks })).toEqual(peopleOf({ svg }));
    expect(marks).not.toMatch(/<style| id=/);
  }
});

for (const [crowd, filled, hollow] of [
  [{ low: 10_000, high: 20_000 }, 10_000, 10_000],
  [{ low: 12_000, high: 24_000 }, 12_000, 12_000],
  [{ low: 9_999 }, 9_999, 0],
  [{ value: 3 }, 3, 0],
] as const) {
  test(`the drawing follows the data: ${JSON.stringify(crowd)}, and 311 police`, () => {
    const data = crowdData(storyOf(crowd, 311));
    const all = layers(data, () => COLOURS);
    for (const layout of LAYOUTS)
      expect(count(data, all, 'at-most', layout)).toEqual({ filled, hollow, police: 311 });
  });
}

test('every layer keeps to its weight, and is the same every time', () => {
  const again = layers(crowdData(storyOf()), () => COLOURS);
  for (const [i, { name, layout, svg }] of LAYERS.entries()) {
    const bytes = brotliCompressSync(svg).length;
    const most = BUDGET * Math.ceil(peopleOf({ svg }).length / 10_000);
    expect(bytes, `${name}, ${layout}: ${bytes} bytes`).toBeLessThanOrEqual(most);
    expect(again[i]?.svg).toBe(svg);
  }
});

test('only the field of a desk gathers: on a phone it is walked through', () => {
  const gathering = LAYERS.filter(({ gathers }) => gathers);
  expect(gathering.map(({ name, layout }) => `${name} ${layout}`)).toEqual(['filled wide']);
});

test('readers who asked for less light get it', () => {
  const dark = { ground: '#222', filled: '#ddd', hollow: '#888' };
  const hollow = layers(DATA, () => ({ ...COLOURS, dark })).find(({ name }) => name === 'hollow')!;
  expect(hollow.svg).toContain(
    '@media(prefers-color-scheme:dark){.hollow{stroke:#888}use{stroke:#222}}',
  );
});

/** The smallest distance of two people: all are sorted into cells, and compared with those of the cells around. */
function closest(people: readonly { x: number; y: number }[]): number {
  const SIDE = 8;
  const cells = Map.groupBy(
    people,
    ({ x, y }) => `${Math.floor(x / SIDE)} ${Math.floor(y / SIDE)}`,
  );
  let least = Infinity;
  for (const one of people)
    for (let i = -1; i <= 1; i += 1)
      for (let j = -1; j <= 1; j += 1)
        for (const other of cells.get(
          `${Math.floor(one.x / SIDE) + i} ${Math.floor(one.y / SIDE) + j}`,
        ) ?? [])
          if (other !== one) least = Math.min(least, Math.hypot(one.x - other.x, one.y - other.y));
  return least;
}
