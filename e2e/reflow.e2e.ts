import { overflowing, scrollsSideways } from './measures/overflow.ts';
import { expect, open, openDisclosures, PAGES, test } from './support.ts';

const WINDOWS = {
  'at 320 px': { viewport: { width: 320, height: 640 } },
  // What a window of 1280 x 800 becomes at 400 % zoom.
  'at 400 % zoom': { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 },
};

for (const [name, window] of Object.entries(WINDOWS)) {
  test.describe(name, () => {
    test.use(window);
    for (const path of [...PAGES, '/?still']) {
      test(`${path} needs no scrolling sideways`, async ({ page }) => {
        await open(page, path);
        await openDisclosures(page);
        expect(await overflowing(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
      });
    }
  });
}
