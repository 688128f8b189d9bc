import type { Page } from '@playwright/test';
import { shifts } from './measures/shifts.ts';
import { DESK, expect, open, PHONE, scrollThrough, settle, test } from './support.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium measures layout shift');
test.setTimeout(120_000);

for (const size of [PHONE, DESK]) {
  for (const path of ['/', '/?still', '/record/']) {
    test(`nothing on ${path} shifts at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, path);
      await scrollThrough(page);
      expect(await shifts(page)).toEqual([]);
    });
  }
}

for (const size of [
  { width: 320, height: 640 },
  { width: 375, height: 667 },
  { width: 412, height: 823 },
  { width: 430, height: 932 },
  DESK,
]) {
  test(`fonts that come late move nothing of the opening at ${size.width} px @windows`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    let arrive = (): void => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\.woff2$/, async (route) => {
      await late;
      await route.continue();
    });
    // The load itself waits for the fonts.
    await page.goto('/', { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    const before = await titles(page);
    arrive();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await settle(page);
    expect(await shifts(page)).toEqual([]);
    expect(await titles(page), 'titles take other lines').toEqual(before);
  });
}

/** The titles of the chapters, each with its height. */
const titles = (page: Page): Promise<string[]> =>
  page
    .locator('h1, .opening h2')
    .evaluateAll((all) =>
      all.map((title) => `${title.textContent?.trim()}: ${title.getBoundingClientRect().height}`),
    );

test('what stands in for a font until it comes is as wide as the font @windows', async ({
  page,
}) => {
  await open(page);
  const words = await page.locator('.passage p').allInnerTexts();
  expect(words.join().length).toBeGreaterThan(5000);
  const ratios = await page.evaluate((text) => {
    const brush = document.createElement('canvas').getContext('2d')!;
    const width = (font: string): number => {
      brush.font = font;
      return brush.measureText(text).width;
    };
    return [
      '400 20px "Story Serif"',
      '300 76px "Story Display"',
      '400 15px "Story Sans"',
      '600 15px "Story Sans"',
    ].map((own) => width(own.replace(/"$/, ' Fallback"')) / width(own));
  }, words.join(' '));
  // Some builds of Chromium round the widths of these letters at these sizes to whole pixels, the sans most.
  for (const [index, ratio] of ratios.entries()) {
    expect(Math.abs(ratio - 1), `face ${index}`).toBeLessThan(index < 2 ? 0.015 : 0.05);
    expect(ratio, 'the stand-in is not the font itself').not.toBe(1);
  }
});

test('the first paint needs no script', async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}/`);
  await expect(page.locator('h1')).toBeInViewport();
  const painted = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  await page.close();
});

test('no script holds up the first paint', async ({ page }) => {
  await open(page);
  const blocking = await page.evaluate(() =>
    [...document.querySelectorAll('script[src]')]
      .filter((script) => !script.matches('[defer], [async], [type=module]'))
      .map((script) => script.getAttribute('src')),
  );
  expect(blocking).toEqual([]);
});
