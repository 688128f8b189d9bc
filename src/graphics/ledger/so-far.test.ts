import { expect, test } from '@playwright/test';
import { loadStory } from '../../story/story.ts';
import { tally } from '../../story/tally.ts';
import { drawSoFar } from './so-far.ts';

const story = loadStory();
const pages = [...story.chapters, ...story.end].map(({ data }) => data.id);
const drawn = pages.flatMap((page) => drawSoFar(story, page) ?? []);

/** The upright strokes of a piece of markup. */
const strokes = (markup: string): number => [...markup.matchAll(/M[\d.]+ 0v\d+/g)].length;

test('every statement is drawn on one page, and used by all after it', () => {
  const { checked, corrected, disputed } = tally([...story.claims.values()]);
  const all = drawn.reduce((sum, { inner }) => sum + strokes(inner), 0);
  // Two strokes each for what is double or half thin.
  expect(all).toBe(checked + corrected + disputed);
  for (const [i, { inner }] of drawn.entries())
    expect([...inner.matchAll(/<use href="#tested-(\d+)"\/>/g)].map(([, n]) => Number(n))).toEqual(
      drawn.slice(0, i).map((_, n) => n),
    );
});

test('what is to come is points, and none are left at the end', () => {
  expect(drawn.slice(0, -1).every(({ inner }) => inner.includes('to-come'))).toBe(true);
  expect(drawn.at(-1)!.inner).not.toContain('to-come');
});

test('a page on which nothing was checked has no picture', () => {
  expect(drawSoFar(story, 'no-such-page')).toBeUndefined();
});
