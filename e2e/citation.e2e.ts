import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { Ajv } from 'ajv';
import { citables, citeId } from '../src/story/cite/citable.ts';
import { loadStory } from '../src/story/story.ts';
import { violations } from './measures/axe.ts';
import { DESK, expect, open, openDisclosures, PHONE, test } from './support.ts';

const all = citables(loadStory());

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every chapter, step and claim has its three citations, and leads to its place', async ({
    page,
  }) => {
    await page.goto('/cite/');
    const sections = page.locator('main .citations');
    expect(await sections.evaluateAll((found) => found.map(({ id }) => id))).toEqual(
      all.map(citeId),
    );
    const kinds = new Set(all.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['chapter', 'claim', 'step', 'story']);
    const items: { id: string; title: string }[] = [];
    for (const [i, forms] of (await formsOf(sections)).entries()) {
      const [sentence = '', bibtex = '', csl = ''] = forms;
      const [item] = JSON.parse(csl);
      const [read] = new Cite(bibtex).data;
      expect(item.title).toBe(all[i]?.title);
      expect(read).toMatchObject({ id: item.id, title: item.title, issued: item.issued });
      expect(sentence).toContain(loadStory().meta.author);
      items.push(item);
    }
    const schema = JSON.parse(readFileSync('src/story/cite/fixtures/csl-data.json', 'utf8'));
    const fits = new Ajv({ allowUnionTypes: true }).compile(schema);
    fits(items);
    expect(fits.errors).toBeNull();
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('there are no buttons that do nothing', async ({ page }) => {
    await page.goto('/cite/');
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

/** The texts of the citations, by section. */
function formsOf(sections: import('@playwright/test').Locator): Promise<string[][]> {
  return sections.evaluateAll((found) =>
    found.map((section) => [...section.querySelectorAll('pre')].map((pre) => pre.textContent)),
  );
}

test('a button copies a citation and says so', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/cite/');
  const [, chapter] = all;
  const section = page.locator(`[id="${citeId(chapter ?? { fragment: '' })}"]`);
  await section.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(section.locator('[aria-live]').first()).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await section.locator('pre').first().textContent());
});

for (const size of [PHONE, DESK]) {
  test(`axe finds nothing among the open citations at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, '/cite/');
    await openDisclosures(page);
    expect(await violations(page)).toEqual([]);
  });
}
