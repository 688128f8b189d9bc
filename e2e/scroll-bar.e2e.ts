/** A scroll bar that takes room from the page, as on Windows, moves nothing off its place. */
import { DESK, expect, open, test } from './support.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium can be asked for one');
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
});

for (const size of [{ width: 430, height: 800 }, DESK]) {
  test(`with a classic scroll bar the contents end where the page does at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page);
    await page.locator('.contents > summary').click();
    const found = await page.evaluate(() => {
      const { left, right } = document.querySelector('.contents > div')!.getBoundingClientRect();
      return { left, right, end: document.documentElement.clientWidth, window: innerWidth };
    });
    expect(found.end, 'there is a scroll bar').toBeLessThan(found.window);
    expect(found.right).toBe(found.end);
    expect(found.left).toBeGreaterThanOrEqual(0);
  });
}
