import type { Page } from '@playwright/test';
import { contrast } from './measures/colour.ts';
import { scrollsSideways } from './measures/overflow.ts';
import { overlapping } from './measures/spacing.ts';
import { expect, open, test } from './support.ts';

const WHITE = 'rgb(255, 255, 255)';
const CLEAR = 'rgba(0, 0, 0, 0)';

for (const path of ['/', '/?still']) {
  test.describe(`printed from ${path}`, () => {
    test.beforeEach(async ({ page }) => {
      await open(page, path);
      await page.emulateMedia({ media: 'print' });
    });

    test('the paper holds every chapter and every still', async ({ page }) => {
      const texts = page.locator('section.chapter').locator('h2, p');
      const missing = texts.filter({ visible: false });
      expect(await missing.evaluateAll(unprinted)).toEqual([]);
      const stills = page.locator('figure[data-still]');
      expect(await stills.count()).toBeGreaterThan(0);
      for (const still of await stills.all()) {
        await expect(still.locator('svg.g:visible')).toHaveCount(1);
      }
    });

    test('the paper holds nothing to operate', async ({ page }) => {
      const shown = page.locator('nav, .skip, [data-stage], button, input, iframe');
      await expect(shown.filter({ visible: true })).toHaveCount(0);
    });

    test('letters stand as the type has them, and no head ends a page', async ({ page }) => {
      const settings = await page
        .locator('main :is(h2, h3, .voice, .status)')
        .evaluateAll((all) => [
          ...new Set(
            all
              .map((element) => getComputedStyle(element))
              .map(({ textRendering, breakAfter }) => `${textRendering} ${breakAfter}`),
          ),
        ]);
      expect(settings.map((setting) => setting.toLowerCase())).toEqual([
        'geometricprecision avoid',
      ]);
    });

    test('the ground is white and the ink dark', async ({ page }) => {
      const painted = await colours(page);
      const grounds = painted.filter(({ ground }) => ground !== WHITE && ground !== CLEAR);
      expect(grounds).toEqual([]);
      expect(painted.filter(({ ink }) => contrast(ink, WHITE) < 4.5)).toEqual([]);
    });
  });
}

test('printed from a wide window, no words lie on each other', async ({ page }) => {
  // WebKit judges a rule for wide windows by the window, also on paper.
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await page.emulateMedia({ media: 'print' });
  expect(await overlapping(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
});

test('Chromium prints the page', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium');
  await open(page);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

/**
 * The words of what is not printed, but for what is for the screen: the date line, the first words of the notes in
 * the margin, which are printed whole, the number that goes with a reader through a tall picture, controls,
 * and the words of a claim in a note that stands right under them.
 */
const unprinted = (all: Element[]): string[] =>
  all
    .filter(
      (element) =>
        !element.closest('.dateline, .digests, .pinned-label, .share-line, .grave .claim-words'),
    )
    .map((element) => element.textContent.trim().slice(0, 60));

interface Painted {
  element: string;
  ground: string;
  ink: string;
}

/** How everything that is printed is painted; one entry for each pair of colours. The cover's people are a ground of ink behind a mask. */
function colours(page: Page): Promise<Painted[]> {
  return page.evaluate(() => {
    const pairs = new Map<string, Painted>();
    const all = 'html, body, body :not(svg, svg *, .cover-picture > i)';
    for (const element of document.querySelectorAll(all)) {
      if (!element.checkVisibility()) continue;
      const { backgroundColor: ground, color: ink } = getComputedStyle(element);
      const name = `${element.localName}.${element.classList}`;
      if (!pairs.has(ground + ink)) pairs.set(ground + ink, { element: name, ground, ink });
    }
    return [...pairs.values()];
  });
}
