import { violations } from './measures/axe.ts';
import { SCENES, sceneOf } from './scenes/reading.ts';
import {
  DESK,
  expect,
  open,
  openDisclosures,
  PAGES,
  PHONE,
  SIZES,
  settle,
  test,
} from './support.ts';

const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'dark', forcedColors: 'active' } as const;

/** The ways to read; the stills are the same by preference and by the link. */
const WAYS = [
  { path: '/', sizes: SIZES, preferences: [LIGHT, DARK, FORCED] },
  // Elsewhere there are two layouts.
  { path: '/?still', sizes: [PHONE, DESK], preferences: [LIGHT, DARK] },
  ...PAGES.slice(1).map((path) => ({ path, sizes: [PHONE, DESK], preferences: [LIGHT, DARK] })),
] as const;

test.setTimeout(180_000);

for (const { path, sizes, preferences } of WAYS) {
  for (const size of sizes) {
    test(`axe finds nothing on ${path} at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, path);
      await openDisclosures(page);
      // Between phone and desk no colour changes.
      const looked = size === PHONE || size === DESK ? preferences : preferences.slice(0, 1);
      for (const [index, preference] of looked.entries()) {
        await page.emulateMedia(preference);
        await settle(page);
        const found = await violations(page, index === 0 ? 'all' : 'colours');
        expect.soft(found, JSON.stringify(preference)).toEqual([]);
      }
    });
  }
}

for (const size of [PHONE, DESK]) {
  test(`axe finds nothing in the open contents at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    await page.locator('nav summary').first().click();
    expect(await violations(page, 'all', 'nav')).toEqual([]);
  });
}

test('axe finds nothing while a picture is on the stage', async ({ page }) => {
  await open(page);
  for (const scene of SCENES) {
    const section = sceneOf(scene);
    await page.locator(`${section} [data-step]`).nth(1).scrollIntoViewIfNeeded();
    await settle(page);
    expect(await violations(page, 'all', section)).toEqual([]);
  }
});
