/** The standalone page and the web archive, in the hands of others: served, sent, wrapped, stripped, replayed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Frame } from '@playwright/test';
import { loadStory } from '../src/story/story.ts';
import { openSite } from '../src/outputs/editions/site.ts';
import { standalonePage } from '../src/outputs/editions/standalone/page.ts';
import { scrollScenes } from '../src/outputs/editions/verify/alive.ts';
import { wacz } from '../src/outputs/editions/wacz/package.ts';
import { asReplayed, inFunctions, openKept, withoutScripts } from './edition.ts';
import { serveReplay } from './replay.ts';
import { expect, SITE, test } from './support.ts';

// One page serves all tests, so they run one after another in one worker.
test.describe.configure({ mode: 'default', timeout: 240_000 });
test.skip(({ browserName }) => browserName !== 'chromium', 'one browser is enough');

let root: string;
let html: string;

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kept '));
  html = await standalonePage(openSite(SITE), loadStory());
  writeFileSync(join(root, 'page.html'), html);
});
test.afterAll(() => rm(root, { recursive: true, force: true }));

test('the standalone page is small enough to send, and names nothing outside itself to load', () => {
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(345_000);
  expect(Buffer.byteLength(html)).toBeLessThan(1_550_000);
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

test('ReplayWeb.page replays the web archive: every step moves, and nothing is asked of another host', async ({
  browser,
}) => {
  const start = 'https://eight-days-in-january.invalid/';
  const archive = await wacz(openSite(SITE), loadStory());
  const replaying = await serveReplay(archive);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const faults = new Set<string>();
  context.on('request', (request) => {
    const own = request.url().startsWith(`${replaying.origin}/`);
    if (!own && !/^(data|blob):/.test(request.url())) faults.add(`asks for ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.url().includes('mp_/') && response.status() >= 400)
      faults.add(`no record of ${response.url()}`);
  });
  context.on('weberror', (fault) => faults.add(fault.error().message));
  try {
    const page = await context.newPage();
    /** Opens the player with a page of the archive. @returns the frame that shows it */
    const replayed = async (path: string): Promise<Frame> => {
      const [frame] = await Promise.all([
        page.waitForEvent('framenavigated', {
          predicate: (one) => one.url().endsWith(`mp_/${start}${path}`),
          timeout: 90_000,
        }),
        page.goto(`${replaying.origin}/?url=${encodeURIComponent(start + path)}`),
      ]);
      return frame;
    };
    const frame = await replayed('');
    await frame.waitForLoadState();
    await expect(frame.locator('html')).toHaveAttribute('data-motion', 'live');
    expect((await scrollScenes(frame, faults)).steps).toBeGreaterThan(10);
    const more = frame.getByRole('link', { name: /^And \d+ more$/ }).first();
    const claim = (await more.getAttribute('href'))?.split('#')[1] ?? '';
    await more.click();
    await expect
      .poll(() => page.frames().map((one) => one.url().split('mp_/')[1]))
      .toContain(`${start}record/index.html#${claim}`);
    // A way to read it that its address keeps is there too.
    const flat = await replayed('?still');
    await expect(flat.locator('html')).toHaveAttribute('data-motion', 'still');
    await expect.poll(() => flat.title()).toBe('Eight days in January');
    expect([...faults]).toEqual([]);
  } finally {
    await context.close();
    replaying.close();
  }
});
