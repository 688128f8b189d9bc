/** What a reader is sent: promised in bytes and requests, which no machine changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, open, PHONE, scrollThrough, SITE, test } from './support.ts';

/** What a host sends at once, before the reader's machine has answered: ten packets of 1,460 bytes. */
const FIRST_ANSWER = 14_600;

const article = (): string => readFileSync(join(SITE, 'index.html'), 'utf8');

test('the whole cover comes with the first answer', () => {
  const cover = article().split('<main')[0] ?? '';
  expect(cover).toContain('</h1>');
  expect(cover).toContain('cover-picture');
  expect(brotliCompressSync(cover).length).toBeLessThanOrEqual(FIRST_ANSWER);
});

test('the whole page is at most 150 KB in at most 14 requests, read to its end @windows', async ({
  page,
}) => {
  const sizes: Promise<{ responseBodySize: number; responseHeadersSize: number }>[] = [];
  page.on('requestfinished', (request) => {
    // The icon is for the window, and only a browser with windows asks for it.
    const isOfPage = request.url().startsWith('http') && !request.url().endsWith('/favicon.svg');
    if (isOfPage) sizes.push(request.sizes());
  });
  await page.setViewportSize(PHONE);
  await open(page);
  await scrollThrough(page);
  const sent = (await Promise.all(sizes)).map(({ responseBodySize }) => responseBodySize);
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.length).toBeLessThanOrEqual(14);
  expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(150_000);
});

test('the script of the whole page is at most 7 KB brotli', () => {
  const scripts = [
    ...article().matchAll(/<script(?![^>]*ld\+json)([^>]*)>([\s\S]*?)<\/script>/g),
  ].map(([, attributes = '', inline = '']) => {
    const [, file] = / src="?([^"\s]+)/.exec(attributes) ?? [];
    return file ? readFileSync(join(SITE, file), 'utf8') : inline;
  });
  expect(scripts.join('').length).toBeGreaterThan(10_000);
  expect(brotliCompressSync(scripts.join('\n')).length).toBeLessThanOrEqual(7 * 1024);
});

test('the page is at most 360 KB of HTML, 60 KB as sent, and 4,500 elements', async ({ page }) => {
  const html = article();
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(360_000);
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(60_000);
  await open(page);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(4500);
});

// The semibold is cut without the letters that only the list of names has (src/site/fonts/subset.ts).
for (const path of ['/', '/record/', '/data/', '/cite/']) {
  test(`${path}: no letters of another script stand in semibold`, async ({ page }) => {
    await open(page, path);
    const found = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement!;
        if (!/\p{Script=Cyrillic}/u.test(node.textContent ?? '')) continue;
        if (around.closest('script, style')) continue;
        if (Number(getComputedStyle(around).fontWeight) >= 600) words.push(node.textContent ?? '');
      }
      return words;
    });
    expect(found).toEqual([]);
  });
}
