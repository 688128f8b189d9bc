/** The flat form: every step shows its own finished picture where nothing moves. */
import { expect, open, PHONE, test } from '../support.ts';
import { SCENES } from './reading.ts';

const waysToStill = {
  'without scripts': { javaScriptEnabled: false },
  'with reduced motion': { reducedMotion: 'reduce' },
} as const;

for (const [way, options] of Object.entries(waysToStill)) {
  test(`${way} every step shows its still`, async ({ browser, site }) => {
    const page = await browser.newPage(options);
    await page.goto(`${site.url}/`);
    await expectStills(page);
    await page.close();
  });
}

test('?still in the address shows the stills, and the address keeps it', async ({ page }) => {
  await open(page, '/?still#price-doubled');
  await expectStills(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page).toHaveURL(/\?still/);
});

test('"Read without motion" is one link away, and can be taken back', async ({ page }) => {
  await open(page, '/#price-doubled');
  await page.locator('.contents > summary').click();
  await page.getByRole('link', { name: 'Read without motion' }).click();
  await expectStills(page);
  await expect(page).toHaveURL(/\?still#price-doubled/);
  await expect(page.locator('#price-doubled')).toBeInViewport();
  await page.getByRole('link', { name: 'Read with motion' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'live');
  await expect(page).not.toHaveURL(/still/);
});

test('a still has a title, a summary and a caption; the summary is the live one', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page);
  const live = await summaries(page);
  await open(page, '/?still');
  expect(await summaries(page)).toEqual(live);
  expect(live.length).toBe(20);
  for (const figure of await page.locator('figure[data-still]').all()) {
    expect((await figure.locator('svg.narrow > title').textContent())?.length).toBeGreaterThan(3);
    expect((await figure.locator('figcaption').innerText()).length).toBeGreaterThan(20);
  }
});

for (const scene of SCENES) {
  test(`a screen reader meets each picture of ${scene} once, with its summary`, async ({
    page,
  }) => {
    await open(page);
    const tree = await page.locator(`[data-scene="${scene}"]`).ariaSnapshot();
    for (const summary of await summaries(page, scene))
      expect(tree.split(summary).length - 1, summary).toBe(1);
    await open(page, '/?still');
    const flat = await page.locator(`[data-scene="${scene}"]`).ariaSnapshot();
    expect(flat.match(/- '?img /g)?.length).toBe((await summaries(page, scene)).length);
  });
}

type Page = Parameters<typeof open>[0];

async function summaries(page: Page, scene?: string): Promise<string[]> {
  const root = scene ? `[data-scene="${scene}"] ` : '';
  return page.locator(`${root}figure[data-still] .summary`).allTextContents();
}

async function expectStills(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'still');
  const stills = page.locator('figure[data-still]');
  for (const still of await stills.all())
    await expect(still.locator('svg.g:visible')).toHaveCount(1);
  for (const stage of await page.locator('[data-stage]').all()) await expect(stage).toBeHidden();
}
