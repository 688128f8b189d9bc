import { expect, test } from '@playwright/test';
import { LAYOUTS, painted, type Layout } from '../picture.ts';
import { partsOf } from '../parts.ts';
import { collisions } from '../testing/collisions.ts';
import { crowdData } from './data.ts';
import { draw, isWalkedThrough } from './draw.ts';
import { storyOf } from './fixture.ts';
import { STATES, type CrowdState } from './state.ts';

const DATA = crowdData(storyOf());
const markupOf = (state: CrowdState, layout: Layout): string => painted(draw(DATA, state, layout));

/** The states that share a stage, by the chapters they stand in. */
const STAGES: CrowdState[][] = [
  ['police', 'at-least', 'at-most'],
  ['guarded', 'unguarded', 'renamed'],
];

for (const layout of LAYOUTS) {
  for (const states of STAGES) {
    test(`${states.join(', ')}, ${layout}: one size where they share a stage`, () => {
      const sizes = states
        .filter((state) => !isWalkedThrough(state, layout))
        .map((state) => draw(DATA, state, layout))
        .map(({ width, height }) => `${width}x${height}`);
      expect(new Set(sizes).size).toBe(1);
    });
  }

  for (const state of STATES) {
    test(`${state}, ${layout}: no label touches another, a mark or the border`, () => {
      expect(collisions(draw(DATA, state, layout))).toEqual([]);
    });
  }

  test(`${layout}: only the field of a phone is too tall for a stage`, () => {
    expect(STATES.filter((state) => isWalkedThrough(state, layout))).toEqual(
      layout === 'wide' ? [] : ['at-least', 'at-most'],
    );
  });

  test(`${layout}: the hall stands alone with its name, and its still leaves out the empty ground`, () => {
    const picture = draw(DATA, 'hall', layout);
    expect(painted(picture)).toMatch(/^<rect class="hall" [^>]*\/><text [^>]*>[^<]+<\/text>$/);
    expect(picture.drawn!.height).toBeLessThan(picture.height);
  });
}

test('a crowd nobody counted is an empty, open, dashed frame and says so', () => {
  const markup = markupOf('first-day', 'wide');
  expect(markup).toMatch(/<path class="frame uncounted" d="M[^Z]+"/);
  expect(markup.replace(/<[^>]+>/g, ' ')).toMatch(/not\s+counted/);
});

test('a lower bound is open to the right and says over; a number is closed', () => {
  expect(markupOf('march', 'narrow')).toMatch(/class="frame" d="M[^Z]+"/);
  expect(markupOf('march', 'narrow')).toContain('over 5,000');
  expect(markupOf('held', 'wide')).toMatch(/class="frame" d="M[^"]+Z"/);
});

test('the strip says who counts what, and that positions are schematic', () => {
  for (const layout of LAYOUTS) {
    const words = markupOf('at-most', layout)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const said of [
      'about 300 police',
      '10,000 people',
      'up to 10,000 more',
      'the account',
      'Positions are schematic.',
    ])
      expect(words).toContain(said);
  }
});

test('police and hall are drawn once for all steps of their stage', () => {
  const pictures = new Map(
    (['police', 'at-least', 'at-most'] as const).map((state) => [state, draw(DATA, state, 'wide')]),
  );
  const markup = partsOf('crowd-', pictures)
    .map((part) => part.markup)
    .join('');
  expect(markup.match(/class="police"/g)).toHaveLength(1);
  expect(markup.match(/class="hall"/g)).toHaveLength(1);
});

test('a drawing carries no style', () => {
  for (const state of STATES) expect(markupOf(state, 'wide')).not.toMatch(/style=/);
});
