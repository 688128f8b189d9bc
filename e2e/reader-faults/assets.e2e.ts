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

const HTML = readFileSync(join(SITE, 'index.html'), 'utf8');

/** The page's files as it names them: in links of its head, in its styles, and in the script that makes links. */
const ASSETS = assetsOf(HTML);

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

/** What the cover does not need comes in a file after it. */
const STYLES = '**/assets/reading.*.css';

for (const [name, fault] of Object.entries({
  blocked: FAULTS[0]!,
  'cut off': FAULTS[2]!,
  'a page to sign in': FAULTS[3]!,
})) {
  test(`the styles below the cover, ${name}: words and pictures are there all the same`, async ({
    page,
  }) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    let asked = 0;
    await page.route(STYLES, (route) => {
      asked += 1;
      return fault(route, styles(), { over: Promise.resolve() });
    });
    await page.goto('/');
    expect(asked).toBe(1);
    for (const part of ['h2', '.passage > p', '.step-words > p:not(.voice)', '[data-still] svg.g'])
      expect(await lost(page, `.chapter ${part}`), part).toEqual([]);
    expect(thrown).toEqual([]);
  });
}

test('the styles below the cover, held back: the cover is read, and all is in place when they come', async ({
  page,
}) => {
  let come = (): void => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(STYLES, (route) => held.then(() => route.continue()));
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('.hero h1')).toBeInViewport();
  await expect(page.locator('.hero-dek')).toBeInViewport();
  const painted = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  await expect(page.locator('.chapter')).toHaveCount(0);
  come();
  await page.waitForLoadState();
  await expectMoving(page);
});

const styles = (): Buffer => {
  const [, file = ''] = /href="(assets\/reading\.[^"]+)"/.exec(HTML) ?? [];
  return readFileSync(join(SITE, file));
};

/** The elements that a reader would not see, by their words; what is folded of the account is a tap away. */
function lost(page: Page, parts: string): Promise<string[]> {
  return page.locator(parts).evaluateAll((all) => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.more')) fold.open = true;
    const isShown = (element: Element): boolean =>
      element.getBoundingClientRect().height > 0 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    // Of a picture's two layouts one is enough.
    const isSeen = (element: Element): boolean =>
      isShown(element) ||
      [...(element.closest('[data-still]')?.querySelectorAll('svg.g') ?? [])].some(isShown);
    if (all.length === 0) return ['there are none'];
    return all.filter((element) => !isSeen(element)).map((element) => element.textContent ?? '');
  });
}

test('the list of files is whole', () => {
  expect(ASSETS.filter((asset) => asset.endsWith('.woff2')).length).toBeGreaterThan(2);
  expect(ASSETS).toEqual(expect.arrayContaining(['favicon.svg', 'manifest.webmanifest']));
});
