import { expect, open, PAGES, settle, test } from './support.ts';

// That the console is silent and no other host is asked is watched in every test (support.ts).
for (const path of PAGES) {
  test(`${path} keeps nothing in the browser @windows`, async ({ page, context }) => {
    await open(page, path);
    await page.keyboard.press('End');
    await settle(page);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: [], session: [], caches: [], databases: [], workers: 0 });
    expect(await context.cookies()).toEqual([]);
  });
}

test.describe('an address that leads nowhere', () => {
  // Chromium logs the status 404 itself.
  test.use({ watched: false });
  test('answers with the not-found page, which leads back', async ({ page }) => {
    const answer = await page.goto('/no-such-page');
    expect(answer?.status()).toBe(404);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.locator('header.hero h1')).toBeVisible();
  });
});
