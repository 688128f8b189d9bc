import { WAYS } from './hosts.ts';
import { expect, SITE, test } from './support.ts';

// Chromium logs the status 404 itself, and each folder above the page that is not the site's root.
test.use({ watched: false });

const served = Object.entries(WAYS).filter(([name]) => name !== 'from a disk');
for (const [name, way] of served) {
  test(`${name}: the not-found page finds the site, however deep it is asked for`, async ({
    page,
  }) => {
    const host = await way(SITE);
    for (const lost of ['missing', 'no/such/page', 'record/no/such/page/']) {
      const answer = await page.goto(host.root + lost);
      expect(answer?.status()).toBe(404);
      const link = page.getByRole('main').getByRole('link').first();
      await expect(link).toHaveAttribute('href', /index\.html$/);
      expect(new URL((await link.getAttribute('href')) ?? '', page.url()).href).toBe(
        `${host.root}index.html`,
      );
    }
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.locator('header.hero h1')).toBeVisible();
    await host.close();
  });
}

test('where its own site is not found, it has words and no broken link', async ({ page, site }) => {
  // No file that only this site has is there, as on a host that keeps the page elsewhere.
  await page.route(/\/assets\//, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${site.url}/no/such/page`);
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('it has words and no broken link', async ({ page, site }) => {
    await page.goto(`${site.url}/no/such/page`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  });
});
