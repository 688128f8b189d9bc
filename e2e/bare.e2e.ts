/** The page and the standalone page with every style sheet off: their drawings are drawings, and no black blocks. */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { loadStory } from '../src/story/story.ts';
import { openSite } from '../src/outputs/editions/site.ts';
import { standalonePage } from '../src/outputs/editions/standalone/page.ts';
import { pixelsOf } from './measures/ground.ts';
import { expect, SITE, test } from './support.ts';

// Without styles nothing is preloaded for a use.
test.use({ bypassCSP: true, watched: false, viewport: { width: 480, height: 800 } });
test.describe.configure({ timeout: 120_000 });

/**
 * Of a drawing: the columns of the price are a quarter of it. What was a block was half
 * of its drawing and more.
 */
const DARKEST = 0.25;

test('without any style the drawings of the page are no black blocks', async ({ page }) => {
  await page.goto('/?still');
  await expectDrawn(page);
});

test('nor are those of the standalone page', async ({ page }) => {
  const root = await mkdtemp(join(tmpdir(), 'bare '));
  try {
    const file = join(root, 'page.html');
    writeFileSync(file, await standalonePage(openSite(SITE), loadStory()));
    await page.goto(`${pathToFileURL(file).href}?still`);
    await expectDrawn(page);
  } finally {
    await rm(root, { recursive: true });
  }
});

async function expectDrawn(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) sheet.remove();
    for (const styled of document.querySelectorAll('[style]')) styled.removeAttribute('style');
  });
  const drawings = page.locator('svg.g');
  const count = await drawings.count();
  expect(count).toBeGreaterThan(20);
  for (let i = 0; i < count; i += 1) {
    const drawing = drawings.nth(i);
    const named = await drawing.evaluate(
      (svg) => `${svg.closest('[id]')?.id}, ${svg.getAttribute('class')}`,
    );
    if (!(await drawing.isVisible())) continue;
    let ink = { dark: 1, drawn: 0 };
    const drawn = async (): Promise<number> => {
      ink = inkOf(await drawing.screenshot());
      return ink.drawn;
    };
    // A browser that is busy paints a long page late.
    await expect.poll(drawn, `${named}: something is drawn`).toBeGreaterThan(0);
    expect.soft(ink.dark, named).toBeLessThan(DARKEST);
  }
}

/** Of a picture, how much is nearer to black than to white, and how much is not white. */
function inkOf(png: Buffer): { dark: number; drawn: number } {
  const bytes = pixelsOf(png);
  const pixels = bytes.length / 4;
  let [dark, drawn] = [0, 0];
  for (let at = 0; at < bytes.length; at += 4) {
    const light = bytes[at]! + bytes[at + 1]! + bytes[at + 2]!;
    if (light < 384) dark += 1;
    if (light < 720) drawn += 1;
  }
  return { dark: dark / pixels, drawn: drawn / pixels };
}
