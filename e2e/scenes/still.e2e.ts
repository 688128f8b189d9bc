/** The flat form: every step shows its own finished picture where nothing moves. */
import { expect, open, PHONE, test } from '../support.ts';

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
  await page.locator('.contents > summary').click();
  await page.getByRole('link', { name: 'Read with motion' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'live');
  await expect(page).not.toHaveURL(/still/);
});

test('a picture has one name and one caption, the same live and flat', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  const live = await summaries(page);
  await open(page, '/?still');
  expect(await summaries(page)).toEqual(live);
  for (const figure of await page.locator('figure[data-still]').all()) {
    const picture = figure.locator('[role="img"]:visible');
    await expect(picture).toHaveCount(1);
    expect((await picture.getAttribute('aria-label'))?.length).toBeGreaterThan(12);
    expect((await figure.locator('figcaption').innerText()).length).toBeGreaterThan(20);
  }
});

test('each picture is told once, with its summary, and nothing inside it', async ({ page }) => {
  for (const path of ['/', '/?still']) {
    await open(page, path);
    const all = page.locator('[data-scene]');
    const trees = await Promise.all((await all.all()).map((scene) => scene.ariaSnapshot()));
    const tree = trees.join('\n');
    // A figure is named by its caption: where it holds a picture too, its name is not said twice.
    const told = tree.replace(/- '?figure [^\n]*:'?\n/g, '- figure:\n');
    for (const summary of await summaries(page))
      expect(told.split(summary).length - 1, summary).toBe(1);
    expect(tree).not.toContain('RFE/RL, Mangystau');
    const shown = path === '/' ? 'figure[data-still] [role="img"]:visible' : 'figure[data-still]';
    expect(tree.match(/- '?img /g)?.length).toBe(await page.locator(shown).count());
  }
});

test('steps have headings, and scenes are no landmarks', async ({ page }) => {
  await open(page);
  for (const step of await page.locator('[data-step]').all())
    await expect(step.locator('h3').first()).not.toBeEmpty();
  expect(await page.locator('section[data-scene], [data-scene][role="region"]').count()).toBe(0);
});

test('what is copied from a scene are its words, not the letters of its pictures', async ({
  page,
}) => {
  await open(page);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('main')!);
    return getSelection()?.toString() ?? '';
  });
  const labels = await page
    .locator('svg.defs text')
    .evaluateAll((texts) => [...new Set(texts.map(({ textContent }) => textContent ?? ''))]);
  expect(copied.length).toBeGreaterThan(10_000);
  const told = await page.locator('main').evaluate((main) => {
    const words = main.cloneNode(true) as Element;
    for (const drawing of words.querySelectorAll('svg')) drawing.remove();
    return words.textContent;
  });
  // Longer ones only, and none that the story says as well, as it does "LPG".
  const long = labels.filter((label) => label.length > 24 && !told.includes(label));
  expect(long.length).toBeGreaterThan(3);
  expect(long.filter((label) => copied.includes(label))).toEqual([]);
});

type Page = Parameters<typeof open>[0];

async function summaries(page: Page, scene?: string): Promise<string[]> {
  const root = scene ? `[data-scene="${scene}"] ` : '';
  return page.locator(`${root}figure[data-still] figcaption`).allTextContents();
}

async function expectStills(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'still');
  const stills = page.locator('figure[data-still]');
  for (const still of await stills.all())
    await expect(still.locator('svg.g:visible')).toHaveCount(1);
  for (const stage of await page.locator('[data-stage]').all()) await expect(stage).toBeHidden();
}
