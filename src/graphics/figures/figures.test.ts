import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { LAYOUTS, still } from '../picture.ts';
import { collisions } from '../testing/collisions.ts';
import { FIGURE_NAMES, figureOf } from './index.ts';

const story = loadStory();

for (const name of FIGURE_NAMES) {
  for (const layout of LAYOUTS) {
    const { title, summary, picture } = figureOf(name, story, layout);

    test(`${name}, ${layout}: no label touches anything or leaves the picture`, () => {
      expect(collisions(picture)).toEqual([]);
    });

    test(`${name}, ${layout}: fits its page and needs nothing from outside`, () => {
      expect(picture.width).toBe(layout === 'wide' ? 800 : 340);
      expect(picture.height).toBeLessThanOrEqual(380);
      expect(still(picture)).not.toMatch(/NaN|undefined|style=|accent| id=/);
    });

    test(`${name}, ${layout}: says whose words it shows, in the picture and in its caption`, () => {
      expect(still(picture).toLowerCase()).toContain('the account');
      expect(summary.toLowerCase()).toContain('the account');
      expect(title).not.toBe('');
    });
  }
}

test('a figure that is gone is named, with where to write it', () => {
  const figures = new Map(story.figures);
  figures.delete('group-size');
  expect(() => figureOf('groups', { ...story, figures }, 'wide')).toThrow(
    'content/claims.yaml: no figure "group-size"',
  );
});

test('a claim that has changed its hours stops the drawing that shows them', () => {
  for (const [name, id, hour] of [
    ['curfew', 'emergency', '23:00'],
    ['blackout', 'internet', '16:30'],
  ] as const) {
    const claim = story.claims.get(id)!;
    const claims = new Map(story.claims);
    const other = (words: string) => words.replaceAll(hour, '05:05');
    claims.set(id, { ...claim, claim: other(claim.claim), finding: other(claim.finding) });
    expect(() => figureOf(name, { ...story, claims }, 'wide')).toThrow(`does not say "${hour}"`);
    claims.delete(id);
    expect(() => figureOf(name, { ...story, claims }, 'wide')).toThrow(id);
  }
});
