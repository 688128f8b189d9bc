/** Browsers that do not know the newer parts of CSS: the flat page is read without each, and without all. */
import type { Page } from '@playwright/test';
import { unreadable } from '../measures/readable.ts';
import { expectInStep, scrollToStep } from '../scenes/reading.ts';
import { expect, open, PHONE, SIZES, test } from '../support.ts';
import { type Feature, FEATURES, without, WRITTEN_OUT } from './old-styles.ts';

// The page's own policy keeps every style out that it does not know.
test.use({ bypassCSP: true });

test('the flat page needs no newer part of CSS, and not all of them together', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/?still');
  const sheets = await sheetsOf(page);
  for (const [name, feature] of Object.entries(FEATURES)) {
    expect.soft(await restyle(page, sheets, [feature]), `uses of ${name}`).toBeGreaterThan(0);
    expect.soft(await unreadable(page), `without ${name}`).toEqual([]);
  }
  await restyle(page, sheets, Object.values(FEATURES));
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect.soft(await unreadable(page), `${size.width} px`).toEqual([]);
  }
});

test('what is newer still is written out for browsers that do not know it', async ({ page }) => {
  for (const path of ['/', '/record/', '/cite/']) {
    await open(page, path);
    const css = (await sheetsOf(page)).join('\n');
    for (const [name, feature] of Object.entries(WRITTEN_OUT))
      expect.soft(without(css, [feature]).dropped, name).toBe(0);
  }
});

test('a browser that knows no :has() and no :is() shows the scenes all the same', async ({
  page,
}) => {
  await open(page);
  await restyle(page, await sheetsOf(page), [FEATURES[':has()'], FEATURES[':is()']]);
  for (const [scene, id] of [
    ['price-reported', 'price-doubled'],
    ['spread-3-january', 'spread-3-january'],
    ['crowd-police', 'crowd-at-least'],
  ] as const) {
    await scrollToStep(page, id);
    expect((await expectInStep(page, scene)).due).toBe(id);
  }
});

/** The page's sheets; those that it has in files stand in it from now on, so that they can be changed. */
const sheetsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      const style = document.createElement('style');
      style.textContent = await fetch(link.href).then((answer) => answer.text());
      link.replaceWith(style);
    }
    return [...document.querySelectorAll('style')].map((style) => style.textContent ?? '');
  });

/** @returns how many parts were dropped */
async function restyle(
  page: Page,
  sheets: readonly string[],
  features: readonly Feature[],
): Promise<number> {
  const old = sheets.map((sheet) => without(sheet, features));
  await page.locator('style').evaluateAll(
    (all, texts) => {
      for (const [i, style] of all.entries()) style.textContent = texts[i] ?? '';
    },
    old.map(({ css }) => css),
  );
  return old.reduce((sum, { dropped }) => sum + dropped, 0);
}
