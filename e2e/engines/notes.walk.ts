/** Notes and contents: what opens over or between the words, and closes again. */
import { arrive, bring, expect, open, settle, SIZES, test } from './support.ts';

const [PHONE, , DESK] = SIZES;
const NUMBER = '.mark-no a[aria-expanded]';
const CONTENTS = '.contents';

for (const size of [PHONE, DESK]) {
  test.describe(`${size.width}x${size.height}`, () => {
    test('opens a note at its number and closes it again', async ({ driver, site }) => {
      await open({ driver, site }, '/', size);
      await bring(driver, NUMBER, 0.4);
      await settle(driver);
      const top = () =>
        driver.evaluate((n) => document.querySelector(n)!.getBoundingClientRect().top, NUMBER);
      const before = await top();
      await driver.click(NUMBER);
      await settle(driver);
      const opened = await driver.evaluate((number) => {
        const note = document.querySelector(number)!.closest('.passage')!.querySelector('.here');
        const box = note?.getBoundingClientRect();
        return {
          isFocused: !!note && note === document.activeElement,
          isSeen: !!box && box.height > 20 && box.top > 0 && box.top < innerHeight,
          words: note?.textContent?.trim().length,
        };
      }, NUMBER);
      expect(opened).toEqual({ isFocused: true, isSeen: true, words: expect.any(Number) });
      expect(Math.abs((await top()) - before), 'the number stays').toBeLessThan(size.height / 4);
      await driver.click(NUMBER);
      await settle(driver);
      const closed = await driver.evaluate(
        (number) => ({
          open: document.querySelectorAll('.here').length,
          isFocused: document.activeElement === document.querySelector(number),
        }),
        NUMBER,
      );
      expect(closed).toEqual({ open: 0, isFocused: true });
    });

    test('closes the contents after a choice, and on Escape', async ({ driver, site }) => {
      await open({ driver, site }, '/', size);
      const isOpen = () =>
        driver.evaluate((c) => document.querySelector<HTMLDetailsElement>(c)!.open, CONTENTS);
      await driver.click(`${CONTENTS} summary`);
      expect(await isOpen()).toBe(true);
      await driver.press('Escape');
      expect(await isOpen(), 'open after Escape').toBe(false);
      await driver.click(`${CONTENTS} summary`);
      await arrive(driver);
      await driver.click(`${CONTENTS} li:nth-child(6) a`);
      await settle(driver);
      expect(await isOpen(), 'open after a choice').toBe(false);
      const title = await driver.evaluate((contents) => {
        const link = document.querySelector<HTMLAnchorElement>(`${contents} li:nth-child(6) a`)!;
        const heading = document.querySelector(`${link.hash} h2`)!;
        const { left, top, height, bottom } = heading.getBoundingClientRect();
        const there = document.elementFromPoint(left + 8, top + height / 2);
        return { isInView: top >= 0 && bottom <= innerHeight, isOnTop: heading.contains(there) };
      }, CONTENTS);
      expect(title).toEqual({ isInView: true, isOnTop: true });
      // Its opening fills the window: the bar lies over it, and no line of the chapter before is left above.
      const top = await driver.evaluate((contents) => {
        const link = document.querySelector<HTMLAnchorElement>(`${contents} li:nth-child(6) a`)!;
        return document.querySelector(link.hash)!.getBoundingClientRect().top;
      }, CONTENTS);
      expect(Math.abs(top), 'the chapter begins at the top').toBeLessThanOrEqual(1);
    });
  });
}
