/** The script of the article is a file beside it: whatever becomes of that file, the page is read. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Route } from '@playwright/test';
import { sha256 } from '../../src/publish/digest.ts';
import { unreadable } from '../measures/readable.ts';
import { expect, SITE, test } from '../support.ts';

// Chromium logs a file that does not come.
test.use({ watched: false });

const HTML = readFileSync(join(SITE, 'index.html'), 'utf8');
const [, FILE = ''] = /<script defer src="(assets\/[^"]+)"><\/script>/.exec(HTML) ?? [];
const CODE = readFileSync(join(SITE, FILE), 'utf8');

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  blocked: (route) => route.abort('blockedbyclient'),
  'not there': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'none' }),
  'cut off': (route) =>
    route.fulfill({ contentType: 'text/javascript', body: CODE.slice(0, CODE.length / 3) }),
  'a page to sign in': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Please sign in</h1>' }),
};

async function expectFlat(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'still');
  await expect(page.locator('#motion')).toHaveCount(0);
  await expect(page.locator('[data-stage]').filter({ visible: true })).toHaveCount(0);
  expect(await unreadable(page)).toEqual([]);
}

test('it is one classic script at the end, so that no half page moves, under the hash of what is in it', () => {
  expect(HTML.match(/<script[^>]* src=/g)).toHaveLength(1);
  expect(HTML.split('</footer>').at(-1)).toContain(`src="${FILE}"`);
  expect(FILE.split('.')[1]).toBe(sha256(CODE).slice(0, 8));
});

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`${name}, it leaves the page flat`, async ({ page }) => {
    await page.route(`**/${FILE}`, fault);
    await page.goto('/');
    await expectFlat(page);
  });
}

test('held back, it is not waited for, and moves nothing when it comes', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  let come = (): void => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(`**/${FILE}`, (route) => held.then(() => route.continue()));
  await page.clock.install();
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('footer').waitFor({ state: 'attached' });
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'live');
  await page.clock.runFor(20_000);
  await expectFlat(page);
  come();
  await page.waitForLoadState();
  expect(await page.evaluate(() => customElements.get('scroll-scene') !== undefined)).toBe(true);
  await expectFlat(page);
  expect(thrown).toEqual([]);
});

test('gone from a disk, it leaves the page flat', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'no script '));
  try {
    cpSync(SITE, folder, { recursive: true });
    const at = pathToFileURL(join(folder, 'index.html')).href;
    await page.goto(at);
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'live');
    rmSync(join(folder, FILE));
    await page.goto(at);
    await expectFlat(page);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
