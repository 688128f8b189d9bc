/** A scroll bar that takes room from the page, as on Windows, moves nothing off its place, and none stays in a frame. */
import { elsewhere, iframe } from './elsewhere.ts';
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

test.describe('in a frame', () => {
  // The page around the frame is another host.
  test.use({ watched: false });

  /** Bars take 15 px: at some of these widths one made the picture so much lower that it stayed. */
  const WIDTHS = [300, 316, 330, 346, 360, 367, 370, 384];

  test('there is none where the page around makes it as high as its content; else it scrolls', async ({
    page,
    site,
  }) => {
    const around = await elsewhere();
    const frame = (width: number, attributes: string): string =>
      `<div style="width:${width}px">${iframe(`${site.url}/embed/price/`, attributes)}</div>`;
    const followed = WIDTHS.map((width) => frame(width, 'data-story-frame'));
    const alone = frame(240, '').replace('640', '400');
    around.show(`<script async src="${site.url}/embed.js"></script>${followed.join('')}${alone}`);
    await page.goto(around.url);
    for (const n of [...WIDTHS.keys(), WIDTHS.length]) {
      const place = page.locator('iframe').nth(n);
      await place.scrollIntoViewIfNeeded();
      const found = (): Promise<object> =>
        place
          .contentFrame()
          .locator('html')
          .evaluate((root) => ({
            bar: innerWidth - root.clientWidth,
            hidden: Math.ceil(root.querySelector('main')!.scrollHeight) > innerHeight,
          }));
      const isFollowed = n < WIDTHS.length;
      await expect
        .poll(found, `a frame ${WIDTHS[n] ?? 240} px wide`)
        .toEqual(isFollowed ? { bar: 0, hidden: false } : { bar: 15, hidden: true });
    }
    await around.close();
  });
});
