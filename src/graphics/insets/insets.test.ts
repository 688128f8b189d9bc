import { expect, test } from '@playwright/test';
import { loadStory } from '../../story/story.ts';
import { LAYOUTS, painted } from '../picture.ts';
import { collisions, wordCollisions } from '../testing/collisions.ts';
import { INSET_NAMES, insetOf } from './index.ts';

const story = loadStory();

/** As high as a window can show. */
const HIGHEST = 380;

for (const name of INSET_NAMES) {
  for (const layout of LAYOUTS) {
    const { title, summary, picture } = insetOf(name, story, layout);

    test(`${name}, ${layout}: no label touches anything or leaves the picture`, () => {
      // on a map numbers and names stand on the land
      const known = { caps: ['city'], where: ['place', 'way'] }[name as string];
      expect(known ? wordCollisions(picture, known) : collisions(picture)).toEqual([]);
    });

    test(`${name}, ${layout}: fits its page and needs nothing from outside`, () => {
      expect(picture.width).toBe(layout === 'wide' ? 800 : 340);
      expect(picture.height).toBeLessThanOrEqual(HIGHEST);
      expect(painted(picture)).not.toMatch(/NaN|undefined|style=|accent|<circle| id=/);
    });

    // where a country lies is nobody's claim
    if (name === 'where') continue;
    test(`${name}, ${layout}: says whose words it shows, in the picture and in its caption`, () => {
      const whose = name === 'caps' ? 'by trend' : 'the account';
      expect(painted(picture).toLowerCase()).toContain(whose);
      expect(summary.toLowerCase()).toContain(whose);
      expect(title).not.toBe('');
    });
  }
}
