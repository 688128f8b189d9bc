/** The standalone page and the web archive, in the hands of others: served, sent, wrapped, stripped, replayed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadStory } from '../src/content/story.ts';
import { openSite } from '../src/editions/site.ts';
import { standalonePage } from '../src/editions/standalone/page.ts';
import { scrollScenes } from '../src/editions/verify/alive.ts';
import { wacz } from '../src/editions/wacz/package.ts';
import { asReplayed, inFunctions, openKept, withoutScripts } from './edition.ts';
import { readRecords } from './replay.ts';
import { expect, SITE, test } from './support.ts';

// One page serves all tests, so they run one after another in one worker.
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.skip(({ browserName }) => browserName !== 'chromium', 'one browser is enough');

let root: string;
let html: string;

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kept '));
  const site = openSite(SITE);
  html = await standalonePage(site, loadStory());
  writeFileSync(join(root, 'page.html'), html);
  writeFileSync(join(root, 'site.wacz'), await wacz(site, loadStory()));
});
test.afterAll(() => rm(root, { recursive: true, force: true }));

test('the standalone page is small enough to send, and names nothing outside itself to load', () => {
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(400_000);
  expect(html).not.toMatch(/<(?:script|img|iframe|source|audio|video|embed)\b[^>]*\ssrc=/);
  expect(html).not.toMatch(/<link\b[^>]*rel="(?:stylesheet|preload|manifest|alternate)"/);
  for (const [, address = ''] of html.matchAll(/url\(([^)]*)\)/g)) {
    expect(address.slice(0, 6)).toMatch(/^(["']?data:|#)/);
  }
});

test('served over http it asks for nothing either, and no script but its own runs', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const asked: string[] = [];
  const injected = '<script>document.title="injected"</script><img src="/x.png">';
  await context.route('**/*', (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({
      contentType: 'text/html',
      body: html.replace('<main', () => `${injected}<main`),
    });
  });
  const page = await context.newPage();
  await page.goto('http://archive.invalid/kept/page.html');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'live');
  expect(asked).toEqual(['/kept/page.html']);
  expect(await page.title()).toBe('Eight days in January');
  await context.close();
});

test('the data inside the page comes out by a click, and by hand', async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(root, 'page.html')).href);
  const links = page.locator('#files a[data-save]');
  expect(await links.count()).toBeGreaterThan(5);
  const coming = page.waitForEvent('download');
  await links.filter({ hasText: 'claims.json' }).click();
  const saved = readFileSync(await (await coming).path(), 'utf8');
  expect((await coming).suggestedFilename()).toBe('claims.json');
  const byHand = html.split('id="data-claims-json">')[1]?.split('</script>')[0];
  expect(saved).toBe(byHand);
  expect(JSON.parse(saved).claims.length).toBeGreaterThan(50);
  await context.close();
});

for (const [how, rewrite] of [
  ['in a block, as pywb and the Wayback Machine do', asReplayed],
  ['in a function', inFunctions],
] as const) {
  test(`with every script ${how}, the graphics still move`, async ({ browser }) => {
    const faults = new Set<string>();
    const page = await openKept(browser, join(root, 'kept.html'), rewrite(html));
    page.on('pageerror', (error) => faults.add(error.message));
    await scrollScenes(page, faults);
    expect([...faults]).toEqual([]);
    await page.context().close();
  });
}

test('with all scripts removed, every step has its still and its words', async ({ browser }) => {
  const page = await openKept(browser, join(root, 'kept.html'), withoutScripts(html));
  const steps = page.locator('[data-step]');
  expect(await steps.count()).toBeGreaterThan(10);
  for (const step of await steps.all()) {
    const picture = step.locator('[data-still] svg:visible');
    await expect(picture).toHaveCount(1);
    expect((await picture.boundingBox())?.height).toBeGreaterThan(100);
    const named = step.locator('[data-still] [role="img"]:visible');
    await expect(named).toHaveAttribute('aria-label', /\S/);
    expect(await step.locator('figcaption').textContent()).toMatch(/\S/);
  }
  await expect(page.locator('[data-stage]:visible')).toHaveCount(0);
  await page.context().close();
});

test('the site replays from the records of the web archive alone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const records = readRecords(join(root, 'site.wacz'));
  const faults = new Set<string>();
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const found = await records(origin + pathname);
    if (!found) faults.add(`no record of ${pathname}`);
    return found ? route.fulfill(found) : route.abort();
  });
  const page = await context.newPage();
  await page.goto('https://eight-days-in-january.invalid/');
  await scrollScenes(page, faults);
  await page
    .getByRole('link', { name: /^And \d+ more$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/record\/(index\.html)?#/);
  expect([...faults]).toEqual([]);
  await context.close();
});
