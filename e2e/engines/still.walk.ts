/** A reader who prefers reduced motion: every step has its picture, and nothing is pinned. */
import { expect, open, scenes, SIZES, test } from './support.ts';

test.use({ still: true });

for (const size of [SIZES[0], SIZES[2]]) {
  test(`shows each step its own picture at ${size.width} px`, async ({ driver, site }) => {
    await open({ driver, site }, '/', size);
    const all = await scenes(driver);
    expect(all.filter(({ isPinned }) => isPinned)).toEqual([]);
    const bare = await driver.evaluate(() =>
      [...document.querySelectorAll('[data-step]')]
        .filter((step) => {
          const pictures = [...step.querySelectorAll('[data-still] svg.g, [data-still] .layered')];
          return !pictures.some((one) => one.getBoundingClientRect().height > 60);
        })
        .map(({ id }) => id),
    );
    expect(bare, 'steps without a picture').toEqual([]);
    expect(await driver.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}
