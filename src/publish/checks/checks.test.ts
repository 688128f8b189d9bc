/** What the checks say where the address is known; the faults of a whole site are seeded in e2e. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixtureSite, type FixtureSite, page } from '../fixture.ts';
import { publishFolder } from '../publish.ts';
import { contrast } from './contrast.ts';
import { openGraph } from './open-graph.ts';
import { report } from './report.ts';
import { security } from './security.ts';
import { type Check, readSite } from './site.ts';
import { sitemap } from './sitemap.ts';

const ROOT = 'https://stories.example/a/';
const head = (path: string, title: string): string =>
  [
    `<link rel="canonical" href="${ROOT}${path}">`,
    '<meta name="description" content="d"><meta property="og:type" content="website">',
    `<meta property="og:title" content="${title}"><meta property="og:description" content="d">`,
    `<meta property="og:image" content="${ROOT}og/page.png">`,
  ].join('');
const titled = (path: string, title: string): string =>
  page('<main></main>', head(path, title)).replace('A page', title);

/** The beginning of a PNG of this size; the checks read no further. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(32);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

let site: FixtureSite;
test.beforeEach(async () => {
  site = await fixtureSite({
    'index.html': titled('', 'Story'),
    'record/index.html': titled('record/', 'Record'),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'og/page.png': '',
  });
  writeFileSync(join(site.folder, 'og/page.png'), png(1200, 630));
  await publishFolder(site.folder, { siteUrl: new URL(ROOT) });
});
test.afterEach(() => site.remove());

const found = async (check: Check): Promise<string[]> =>
  (await check.run(readSite(site.folder))).map(({ place, found }) => `${place}: ${found}`);

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(site.folder, file), 'utf8');
  writeFileSync(
    join(site.folder, file),
    text.replace(from, () => to),
  );
}

test('a site that knows its address passes', async () => {
  expect(await found(sitemap)).toEqual([]);
  expect(await found(openGraph)).toEqual([]);
});

test('a page that is not in the sitemap, and one that is not in the site', async () => {
  change('sitemap.xml', `${ROOT}record/`, `${ROOT}gone/`);
  expect(await found(sitemap)).toEqual([
    `sitemap.xml: ${ROOT}gone/ is no page of the site`,
    `sitemap.xml: ${ROOT}record/ is missing`,
  ]);
});

test('a sitemap that robots.txt does not name', async () => {
  change('robots.txt', 'Sitemap', '# Sitemap');
  change('robots.txt', ROOT, '/');
  expect(await found(sitemap)).toEqual(['robots.txt: robots.txt does not name the sitemap']);
});

test('a share picture that is not there, or of another size', async () => {
  change('record/index.html', 'og/page.png', 'og/gone.png');
  expect(await found(openGraph)).toEqual([
    `record/index.html: ${ROOT}og/gone.png is no file of the site`,
  ]);
  change('record/index.html', 'og/gone.png', 'og/page.png');
  writeFileSync(join(site.folder, 'og/page.png'), png(600, 315));
  expect(await found(openGraph)).toContain('index.html: og/page.png is 600 by 315');
});

test('a newsroom’s colour that is too faint is told of once, with its file and every ground', async () => {
  const sheet =
    ':root{--ground:#000;--brand:#333333}[data-light=day]{--ground:#fff;--brand:#999999}';
  for (const file of ['index.html', 'record/index.html'])
    change(file, '<style>', `<style>.${file[0]}{}${sheet}[data-light=night]{}`);
  expect(await found(contrast)).toEqual([
    'content/publisher.yaml: accent: #999999 on day (#fff) has 2.85 : 1; ' +
      '#333333 on night (#000) has 1.66 : 1; #999999 on day, dark (#fff) has 2.85 : 1; ' +
      '#333333 on night, dark (#000) has 1.66 : 1',
  ]);
});

test('a font that the policy of its page refuses', async () => {
  change('index.html', "font-src 'self'", 'font-src data:');
  change(
    'record/index.html',
    '<style>',
    '<style>@font-face{font-family:A;src:url(https://a.b/c.woff2)}',
  );
  const fonts = (await found(security)).filter((fault) => fault.includes('font-src'));
  expect(fonts).toEqual([
    'index.html: its font-src blocks the font assets/sans-400.0123abcd.woff2, which its style asks for',
    'record/index.html: its font-src blocks the font https://a.b/c.woff2, which its style asks for',
  ]);
});

test('the table has a line a check, and place and remedy under each fault', () => {
  const fault = {
    place: 'index.html:1:2',
    found: 'there is no x.html',
    remedy: 'correct the link',
  };
  expect(
    report([
      { name: 'links', faults: [fault] },
      { name: 'HTML', faults: [] },
    ]),
  ).toBe(
    `links  1 fault
    index.html:1:2
        there is no x.html
        → correct the link
HTML   ok

1 in all. Nothing should go live before they are mended.`,
  );
});
