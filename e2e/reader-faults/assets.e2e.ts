/**
 * Everything that the page loads beside itself goes wrong, one way after another: blocked, held back, cut
 * off, of the wrong kind. In each round every file meets another fault, so that after four each has met all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { mapUrls } from '../../src/publish/css.ts';
import { attribute, elementsOf, ownText } from '../../src/publish/html.ts';
import { unreadable } from '../measures/readable.ts';
import { expectInStep, SCENES, scrollToStep, stepIds } from '../scenes/reading.ts';
import { expect, SITE, test } from '../support.ts';

// Chromium logs each file that does not come.
test.use({ watched: false });

/** Held until a round is over. */
interface Round {
  over: Promise<void>;
}

const FAULTS: ((route: Route, bytes: Buffer, round: Round) => Promise<void>)[] = [
  (route) => route.abort('blockedbyclient'),
  (route, _, { over }) => over.then(() => route.continue()).catch(() => undefined),
  (route, bytes) => route.fulfill({ body: bytes.subarray(0, Math.floor(bytes.length / 3)) }),
  (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Please sign in</h1>' }),
];

/** The page's files as it names them: in links of its head, in its styles, and in the script that makes links. */
const ASSETS = assetsOf(readFileSync(join(SITE, 'index.html'), 'utf8'));

for (const [shift] of FAULTS.entries()) {
  test(`round ${shift + 1}: the page is read whatever becomes of its files`, async ({ page }) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    const asked = new Set<string>();
    let end = (): void => {};
    const round = { over: new Promise<void>((resolve) => (end = resolve)) };
    for (const [index, asset] of ASSETS.entries()) {
      const fault = FAULTS[(index + shift) % FAULTS.length]!;
      await page.route(`**/${asset}`, (route) => {
        asked.add(asset);
        return fault(route, readFileSync(join(SITE, asset)), round);
      });
    }
    // The load itself waits for what is held back.
    await page.goto('/', { waitUntil: 'domcontentloaded' });
    await expectMoving(page);
    await page.locator('.contents > summary').click();
    await page.getByRole('link', { name: 'Read without motion' }).click();
    expect(await unreadable(page)).toEqual([]);
    expect(thrown).toEqual([]);
    const fonts = ASSETS.filter((asset) => asset.endsWith('.woff2'));
    expect([...asked].filter((asset) => asset.endsWith('.woff2')).sort()).toEqual(fonts);
    end();
  });
}

async function expectMoving(page: Page): Promise<void> {
  for (const scene of SCENES) {
    const [, id = ''] = await stepIds(page, scene);
    await scrollToStep(page, id);
    expect((await expectInStep(page, scene)).due).toBe(id);
  }
}

function assetsOf(html: string): string[] {
  const elements = elementsOf(html);
  const linked = elements
    .filter((e) => e.tagName === 'link' && /icon|manifest|preload/.test(attribute(e, 'rel') ?? ''))
    .map((e) => attribute(e, 'href') ?? '');
  const styled: string[] = [];
  for (const sheet of elements.filter(({ tagName }) => tagName === 'style')) {
    mapUrls(ownText(sheet), (address) => {
      styled.push(address);
      return address;
    });
  }
  const scripted = elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((e) => [...ownText(e).matchAll(/"href":"([^"]+)"/g)].map(([, href = '']) => href));
  return [...new Set([...linked, ...styled, ...scripted])]
    .filter((href) => !/^#/.test(href))
    .sort();
}

test('the list of files is whole', () => {
  expect(ASSETS.filter((asset) => asset.endsWith('.woff2')).length).toBeGreaterThan(2);
  expect(ASSETS).toEqual(expect.arrayContaining(['favicon.svg', 'manifest.webmanifest']));
});
