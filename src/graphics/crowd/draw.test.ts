import { expect, test } from '@playwright/test';
import { definitions, partsOf, stageMarkup } from '../parts.ts';
import { LAYOUTS, still, type Layout } from '../picture.ts';
import { countDots, peopleIn } from './count.ts';
import { crowdData, type CrowdData } from './data.ts';
import { defs } from './defs.ts';
import { draw, isTall } from './draw.ts';
import { storyOf } from './fixture.ts';
import { PITCH } from './parts.ts';
import { STATES, type CrowdState } from './state.ts';

const DATA = crowdData(storyOf());
const DEFS = defs(DATA);
const markupOf = (state: CrowdState, layout: Layout, data: CrowdData = DATA): string =>
  still(draw(data, state, layout));

const NOBODY = { solid: 0, hollow: 0, police: 0 };
const WIDE: Record<CrowdState, typeof NOBODY> = {
  'first-day': NOBODY,
  mangystau: { ...NOBODY, solid: 700 },
  zhanaozen: { ...NOBODY, solid: 700 + 1000 },
  march: { ...NOBODY, solid: 700 + 1000 + 5000 },
  police: { ...NOBODY, police: 300 },
  'at-least': { solid: 10_000, hollow: 0, police: 300 },
  'at-most': { solid: 10_000, hollow: 10_000, police: 300 },
};
const EXPECTED = { wide: WIDE, narrow: { ...WIDE, march: { ...NOBODY, solid: 5000 } } };

for (const layout of LAYOUTS) {
  for (const state of STATES) {
    test(`${state}, ${layout}: everybody is there, counted in the paths themselves`, () => {
      expect(countDots(markupOf(state, layout), DEFS)).toEqual(EXPECTED[layout][state]);
    });

    test(`${state}, ${layout}: nobody shares a place, and everybody stands inside the picture`, () => {
      const { width, height } = draw(DATA, state, layout);
      const people = peopleIn(markupOf(state, layout), DEFS);
      expect(new Set(people.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(
        people.length,
      );
      const outside = people.filter(
        ({ x, y }) => x < 1.5 || x > width - 1.5 || y < 1.5 || y > height - 1.5,
      );
      expect(outside).toEqual([]);
    });
  }

  test(`${layout}: the states of a stage are one size, and only those for the flow are taller`, () => {
    const sizes = STATES.filter((state) => !isTall(state, layout)).map((state) => {
      const { width, height } = draw(DATA, state, layout);
      return `${width}x${height}`;
    });
    expect([...new Set(sizes)]).toEqual([layout === 'wide' ? '800x700' : '340x380']);
    expect(STATES.filter((state) => isTall(state, layout))).toEqual(
      layout === 'wide' ? [] : ['at-least', 'at-most'],
    );
  });
}

test('police and crowd stand at one pitch, on a desk and, turned, on a phone', () => {
  for (const layout of LAYOUTS) {
    const transforms = markupOf('at-most', layout).matchAll(/matrix\(([^)]+)\)/g);
    for (const [, matrix = ''] of transforms) {
      const [a = 0, b = 0] = matrix.split(' ').map(Number);
      expect(Math.abs(a + b)).toBe(PITCH);
    }
  }
});

test('a phone has one side above the hall and one under it, both as wide as the picture', () => {
  const people = peopleIn(markupOf('at-most', 'narrow'), DEFS);
  const ranks = people.filter(({ kind }) => kind === 'police').map(({ y }) => y);
  const [first, last] = [Math.min(...ranks), Math.max(...ranks)];
  expect(people.filter(({ y }) => y < first)).toHaveLength(10_000);
  expect(people.filter(({ y }) => y > last)).toHaveLength(10_000);
  const xs = people.map(({ x }) => x);
  expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(70 * PITCH);
});

test('the first day is an open, dashed field and says that nobody counted', () => {
  const markup = markupOf('first-day', 'wide');
  expect(markup).toMatch(/<path class="frame uncounted" d="M[^Z]+"/);
  expect(markup.replace(/<[^>]+>/g, ' ')).toMatch(/not\s+counted/);
});

test('a lower bound is open to the right and says over; a number is closed', () => {
  expect(markupOf('march', 'narrow')).toMatch(/class="frame" d="M[^Z]+"/);
  expect(markupOf('march', 'narrow')).toContain('over 5,000');
  expect(markupOf('mangystau', 'wide')).toMatch(/class="frame" d="M[^"]+Z"/);
});

test('what stays on a stage stands there once', () => {
  const pictures = new Map(STATES.map((state) => [state, draw(DATA, state, 'wide')]));
  const parts = partsOf('c', pictures);
  const markup = definitions(parts, 'g');
  expect(markup.match(/href="#people-police-a"/g)).toHaveLength(1);
  expect(markup.match(/href="#people-a-solid-0"/g)).toHaveLength(1);
  const stage = stageMarkup(parts, STATES);
  expect(stage).toContain('data-in="at-least at-most" class="band solid band-0"');
  expect(stage).toContain('data-in="at-most" class="band hollow band-9"');
});

test('a drawing carries no style and no accent', () => {
  for (const state of STATES) expect(markupOf(state, 'wide')).not.toMatch(/style=|accent/);
});

for (const [crowd, solid, hollow] of [
  [{ low: 12_000, high: 24_000 }, 12_000, 12_000],
  [{ low: 12_000, high: 20_000 }, 12_000, 8000],
  [{ low: 9_999 }, 9_999, 0],
  [{ value: 3 }, 3, 0],
] as const) {
  test(`the drawing follows the data: ${JSON.stringify(crowd)}, and 311 police`, () => {
    const data = crowdData(storyOf(crowd, 311));
    for (const layout of LAYOUTS) {
      const { width, height } = draw(data, 'at-most', layout);
      const people = peopleIn(markupOf('at-most', layout, data), defs(data));
      expect(countDots(markupOf('at-most', layout, data), defs(data))).toEqual({
        solid,
        hollow,
        police: 311,
      });
      expect(people.every(({ x, y }) => x > 1 && x < width - 1 && y > 1 && y < height - 1)).toBe(
        true,
      );
    }
  });
}

test('earlier crowds follow the data too, closer together on one scale where they have grown', () => {
  const story = storyOf();
  story.figures.get('march-count')!.low = 8000;
  story.figures.get('crowd-mangystau-count')!.value = 1234;
  const data = crowdData(story);
  for (const layout of LAYOUTS) {
    for (const state of ['zhanaozen', 'march'] as const) {
      const { width, height } = draw(data, state, layout);
      const people = peopleIn(markupOf(state, layout, data), defs(data));
      const shown =
        layout === 'narrow' && state === 'march' ? 8000 : 2234 + (state === 'march' ? 8000 : 0);
      expect(people).toHaveLength(shown);
      expect(people.every(({ x, y }) => x > 1 && x < width - 1 && y > 1 && y < height - 1)).toBe(
        true,
      );
      const pitches = [...markupOf(state, layout, data).matchAll(/matrix\(([\d.]+)/g)].map(
        ([, a]) => a,
      );
      expect(new Set(pitches).size).toBe(1);
      expect(Number(pitches[0])).toBeLessThan(PITCH);
    }
  }
});
