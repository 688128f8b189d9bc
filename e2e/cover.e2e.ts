/** The cover: the hall and its ring are seen whole, no word lies over the people, and nothing moves when all have come. */
import { expect, open, test } from './support.ts';

const SIZES = [
  [320, 568],
  [360, 740],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1280, 800],
  [1440, 900],
  [2560, 1300],
] as const;

for (const [width, height] of SIZES) {
  test.describe(`${width}x${height}`, () => {
    test.use({ viewport: { width, height } });

    test('hall, police and title are in the first window, and no word lies over the people', async ({
      page,
    }) => {
      await open(page);
      const boxes = await page.evaluate(() =>
        ['.hall', '.police']
          .map((name) =>
            [...document.querySelectorAll(`.hero ${name}`)].find((one) => one.checkVisibility()),
          )
          .concat(document.querySelector('.hero h1')!)
          .map((one) => one?.getBoundingClientRect().toJSON() as DOMRect | undefined),
      );
      for (const box of boxes) {
        expect(box).toBeDefined();
        expect(Math.min(box!.left, box!.top)).toBeGreaterThanOrEqual(0);
        expect(box!.right).toBeLessThanOrEqual(width);
        expect(box!.bottom).toBeLessThanOrEqual(height);
      }
      const [people, words] = await Promise.all(
        ['.cover', '.hero-words'].map((name) => page.locator(name).boundingBox()),
      );
      expect(words!.y).toBeGreaterThanOrEqual(people!.y + people!.height);
    });
  });
}

test('everybody comes, nothing moves, and the title stays what is waited for', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'the only engine that measures it');
  await page.addInitScript(() => {
    const seen: { shift: number; largest: string[] } = { shift: 0, largest: [] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[])
        seen.largest.push(entry.element?.closest('.hero-words')?.className ?? 'elsewhere');
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const files: string[] = [];
  page.on('response', (response) => files.push(new URL(response.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(files.filter((file) => file.includes('/crowd-small-'))).toHaveLength(1);
  const look = () =>
    page.evaluate(() => (window as unknown as { seen: { shift: number; largest: string[] } }).seen);
  await expect.poll(async () => (await look()).largest.length).toBeGreaterThan(0);
  const seen = await look();
  expect(seen.shift).toBe(0);
  expect(new Set(seen.largest)).toEqual(new Set(['hero-words']));
});

test('its fonts are asked for ahead only where a reader arrives within the page', async ({
  page,
}) => {
  const ahead = (): Promise<number> => page.locator('link[rel=preload][as=font]').count();
  await page.goto('/');
  expect(await ahead()).toBe(0);
  await page.reload();
  expect(await ahead()).toBeGreaterThan(2);
  await page.goto('/record/');
  await page.goto('/#the-end');
  expect(await ahead()).toBeGreaterThan(2);
});

test('its words take the same room before their fonts have come, in every window', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage();
  const rooms = async (): Promise<string[]> => {
    const found: string[] = [];
    await page.goto(site.url);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [
      320, 375, 390, 393, 411, 412, 414, 428, 430, 768, 1024, 1280, 1440, 1920,
    ]) {
      await page.setViewportSize({ width, height: 844 });
      const heights = await page
        .locator('.hero-dek, .hero-caption')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
      found.push(`${width}: ${heights.join(', ')}`);
    }
    return found;
  };
  const set = await rooms();
  await page.route('**/*.woff2', (route) => route.abort());
  expect(await rooms()).toEqual(set);
  await page.close();
});
