/** Two voices by form, and the account alone when the record is closed. */
import { loadStory } from '../src/story/story.ts';
import { expect, open, test } from './support.ts';

/** The paragraphs of the account, with claims and without. */
const ACCOUNT = '.chapter > .prose > p:not(.voice), .chapter > .prose > .passage > p';

const family = (element: Element): string => getComputedStyle(element).fontFamily;

test('the account stands in the serif, the record in the sans, each under a label', async ({
  page,
}) => {
  await open(page, '/?still');
  const prose = page.locator(ACCOUNT).first();
  expect(await prose.evaluate(family)).toMatch(/^"?Story Serif/);
  expect(await page.locator('.recorded p:not(.voice)').first().evaluate(family)).toMatch(
    /^"?Story Sans/,
  );
  const steps = page.locator(
    '.step[data-voice="record"] .step-words > :is(p:not(.voice), .passage)',
  );
  for (const step of await steps.all())
    expect(await step.evaluate(family)).toMatch(/^"?Story Sans/);
  const labels = await page
    .locator('.chapter')
    .evaluateAll((chapters) =>
      chapters.map((chapter) =>
        [...chapter.querySelectorAll('.voice')].map((label) => label.textContent ?? ''),
      ),
    );
  expect(labels.flat().length).toBeGreaterThan(12);
  for (const own of labels) {
    for (const label of own) expect(['The source', 'The record', 'We']).toContain(label);
  }
});

test('with the record closed the account is left whole', async ({ page }) => {
  await open(page, '/?still');
  const account = (): Promise<string[]> =>
    page.locator('.chapter > .prose > :is(p:not(.voice), .passage)').evaluateAll((all) =>
      all.map((one) => {
        const copy = (one.matches('p') ? one : one.querySelector(':scope > p'))?.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const part of copy.querySelectorAll('.aside, .mark-no, .who-tag')) part.remove();
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
      }),
    );
  const before = await account();
  await open(page, '/?still&record=closed');
  expect(before.length).toBeGreaterThan(20);
  expect(await account()).toEqual(before);
  for (const part of ['.mark-no', '.digests', '.notes', '.figures', '.aside:not([data-grave])'])
    await expect(page.locator(`main ${part}`).filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.recorded:not([data-grave])').filter({ visible: true })).toHaveCount(
    0,
  );
  await expect(page.locator('.weighed').filter({ visible: true })).toHaveCount(0);
  const paragraphs = await page.locator(ACCOUNT).all();
  expect(paragraphs.length).toBeGreaterThan(20);
  for (const paragraph of paragraphs) await expect(paragraph).toBeVisible();
});

test('how one reads lasts over the pages of the site', async ({ page }) => {
  await open(page, '/?still&record=closed');
  await page.locator('a[href*="record/"]').last().click();
  await expect(page).toHaveURL(/\/record\/.*[?&]record=closed/);
  await page.getByRole('link', { name: loadStory().meta.title }).first().click();
  await expect(page).toHaveURL(/still/);
  await expect(page.locator('html')).toHaveAttribute('data-record', 'closed');
});

test('no sign is a letter: the glyphs of the first edition are gone', async ({ page }) => {
  for (const path of ['/', '/record/', '/cite/']) {
    await open(page, path);
    expect(await page.locator('body').textContent()).not.toMatch(/[●↻◐○]/);
  }
});
