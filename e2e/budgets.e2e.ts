/** What a reader is sent: promised in bytes and requests, which no machine changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, open, PHONE, scrollThrough, SITE, test } from './support.ts';

/** What a host sends at once, before the reader's machine has answered: ten packets of 1,460 bytes. */
const FIRST_ANSWER = 14_600;

const article = (): string => readFileSync(join(SITE, 'index.html'), 'utf8');

test('all that stands before the first graphic comes with the first answer', () => {
  const before = article().split('data-scene=')[0] ?? '';
  expect(before).toContain('</h1>');
  expect(before).toContain('data-chapter="2"');
  expect(brotliCompressSync(before).length).toBeLessThanOrEqual(FIRST_ANSWER);
});

test('the whole page is at most 130 KB in at most 8 requests, read to its end @windows', async ({
  page,
}) => {
  const sizes: Promise<{ responseBodySize: number; responseHeadersSize: number }>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().startsWith('http')) sizes.push(request.sizes());
  });
  await page.setViewportSize(PHONE);
  await open(page);
  await scrollThrough(page);
  const sent = (await Promise.all(sizes)).map(({ responseBodySize }) => responseBodySize);
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.length).toBeLessThanOrEqual(8);
  expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(130_000);
});

test('the script of the whole page is at most 7 KB brotli', () => {
  const html = article();
  const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(
    (m) => m[1] ?? '',
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(html).not.toMatch(/<script[^>]* src=/);
  expect(brotliCompressSync(scripts.join('\n')).length).toBeLessThanOrEqual(7 * 1024);
});
