import { shifts } from './measures/shifts.ts';
import { DESK, expect, laidOut, open, PHONE, scrollThrough, settle, test } from './support.ts';

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

for (const size of [PHONE, DESK]) {
  test(`fonts that come late move nothing of the opening at ${size.width} px`, async ({ page }) => {
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
    arrive();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await laidOut(page);
    await settle(page);
    expect(await shifts(page)).toEqual([]);
  });
}

test('the first paint needs no script', async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}/`);
  await expect(page.locator('h1')).toBeInViewport();
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint').length,
  );
  expect(painted).toBe(1);
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
