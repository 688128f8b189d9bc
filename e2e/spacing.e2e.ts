/** WCAG 1.4.12 and 1.4.4: a reader's own spacing, and text at twice its size, take nothing away. */
import type { Page } from '@playwright/test';
import { overflowing, scrollsSideways } from './measures/overflow.ts';
import { clipped, LARGE, overlapping, WIDE } from './measures/spacing.ts';
import { DESK, expect, open, openDisclosures, PHONE, settle, test } from './support.ts';

// The page's own policy keeps a test's styles out; a reader's come from the browser, which asks no page.
test.use({ bypassCSP: true });

for (const size of [PHONE, DESK]) {
  for (const path of ['/', '/?still', '/record/']) {
    test(`all of ${path} is there with wide or large text at ${size.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await open(page, path);
      // On a desk an opened note lies over the one below it: one is closed to read the other.
      if (size === PHONE) await openDisclosures(page);
      for (const content of [WIDE, LARGE]) {
        const style = await page.addStyleTag({ content });
        await settle(page);
        expect.soft(await clipped(page)).toEqual([]);
        expect.soft(await overlapping(page)).toEqual([]);
        expect.soft(await overflowing(page)).toEqual([]);
        expect.soft(await scrollsSideways(page)).toBe(false);
        expect.soft(await underButton(page)).toEqual([]);
        await style.evaluate((element) => (element as Element).remove());
      }
    });
  }
}

/** Words of the date line that run under the contents button, which lies over its end. */
function underButton(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const button = document.querySelector('.contents > summary');
    const left = button?.getBoundingClientRect().left ?? innerWidth;
    const padding = button ? Number.parseFloat(getComputedStyle(button).paddingLeft) : 0;
    return [...document.querySelectorAll('.dateline :is(b, .hour)')]
      .filter((words) => words.getBoundingClientRect().right > left + padding)
      .map((words) => words.textContent ?? '');
  });
}
