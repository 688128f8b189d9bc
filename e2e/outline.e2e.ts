import { plain } from './prose.ts';
import { expect, open, PAGES, test } from './support.ts';

for (const path of PAGES) {
  test(`the headings of ${path} are a logical outline, and it has its landmarks`, async ({
    page,
  }) => {
    await open(page, path);
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
        level: Number(heading.tagName.slice(1)),
        text: heading.textContent.trim(),
      })),
    );
    expect(headings[0]?.level).toBe(1);
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(headings.filter(({ text }) => text === '')).toEqual([]);
    const jumps = headings.filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1);
    expect(jumps, 'headings that skip a level').toEqual([]);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await page.title()).not.toBe('');
  });
}

test('each chapter is a section with an id, and begins with its one h2', async ({ page }) => {
  await open(page);
  const chapters = await page.locator('main > section.chapter[data-chapter]').all();
  expect(chapters.length).toBeGreaterThan(0);
  for (const chapter of chapters) {
    const headings = chapter.locator('h2');
    await expect(headings).toHaveCount(1);
    await expect(chapter).toHaveAttribute('id', /^[a-z0-9-]+$/);
    await expect(headings).toHaveText(/\S/);
  }
});

test('the landmarks of the article are few: its chapters are found by their headings', async ({
  page,
}) => {
  await open(page);
  const tree = await page.locator('body').ariaSnapshot();
  const landmark =
    /^ *- '?((?:banner|complementary|contentinfo|form|main|navigation|region|search)\b[^:]*)/gm;
  expect([...tree.matchAll(landmark)].map(([, found]) => found)).toEqual([
    'navigation "Contents"',
    'banner',
    'main',
    'contentinfo',
  ]);
});

test('the contents lead to every chapter', async ({ page }) => {
  await open(page);
  const chapters = await page
    .locator('main > section.chapter')
    .evaluateAll((all) => all.map(({ id }) => `#${id}`));
  const links = await page
    .locator('nav a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
  expect(links).toEqual(expect.arrayContaining(chapters));
});

test('what the cover shows is told once', async ({ page }) => {
  await open(page);
  const caption = plain((await page.locator('.hero-caption').textContent()) ?? '');
  expect(caption.length).toBeGreaterThan(20);
  const told = plain(await page.locator('.hero').ariaSnapshot());
  expect(told.split(caption)).toHaveLength(2);
});
