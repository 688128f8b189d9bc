import { expect, test } from '@playwright/test';
import { sha256 } from '../../../publish/digest.ts';
import type { Site } from '../site.ts';
import { blocksOf, markup } from './blocks.ts';
import { leadWithin } from './lead-within.ts';
import { turn } from './links.ts';

const site = (files: Record<string, string>): Site => ({
  folder: '',
  files: Object.keys(files),
  text: (file) => files[file] ?? '',
  bytes: (file) => new TextEncoder().encode(files[file]),
});
const blocks = blocksOf(site({ 'data/price.csv': 'a,b\n1,2\n', 'licences.txt': 'MIT\n' }));
const ids = new Set(['fog', 'rests-fog', 'sources', 'edition', 'files', 'price-before']);

for (const [href, expected] of [
  ['#fog', { href: '#fog' }],
  ['?still', { href: '?still' }],
  ['https://example.org/', { href: 'https://example.org/' }],
  ['record/index.html#fog', { href: '#rests-fog' }],
  ['/record/#fog', { href: '#rests-fog' }],
  ['/record/', { href: '#sources' }],
  ['index.html#fog', { href: '#fog' }],
  ['data/price.csv', { href: '#files', save: 'data-price-csv' }],
  ['licences.txt', { href: '#files', save: 'data-licences-txt' }],
  ['/data/', { href: '#files' }],
  ['data/price.json', { href: '#files' }],
  ['/cite/#cite-fog', { href: '#edition' }],
  ['s/price-before/index.html', { href: '#price-before' }],
  ['embed/price/index.html', 'words'],
  ['feed.xml', 'words'],
] as const) {
  test(`a link to ${href} leads within, or goes`, () => {
    expect(turn(href, blocks, ids)).toEqual(expected);
  });
}

test('links keep their other attributes and their words', () => {
  const html =
    '<body><p id="files"><a class="x" href="/data/price.csv" download>CSV</a>, <a href="/feed.xml">feed</a></p>';
  expect(leadWithin(html, blocks)).toBe(
    '<body><p id="files"><a href="#files" data-save="data-price-csv" class="x">CSV</a>, <span>feed</span></p>',
  );
});

test('what there is as CSV and as JSON stands in the page once', () => {
  const files = ['claims.csv', 'claims.json', 'crowd.csv', 'crowd.json', 'schema.json'];
  const kept = blocksOf(site(Object.fromEntries(files.map((file) => [`data/${file}`, '1']))));
  expect(kept.map(({ file }) => file)).toEqual([
    'data/claims.json',
    'data/crowd.csv',
    'data/schema.json',
  ]);
});

test('a block holds the text of the file and its sum', () => {
  const [block] = blocks;
  expect(block).toMatchObject({ id: 'data-price-csv', type: 'text/csv', bytes: 8 });
  expect(block?.sum).toBe(sha256('a,b\n1,2\n'));
  expect(markup(blocks.slice(0, 1))).toBe(
    '<script type="text/csv" id="data-price-csv">a,b\n1,2\n</script>\n',
  );
});

test('JSON cannot end its block, and CSV that could is refused', () => {
  const [block] = blocksOf(site({ 'data/claims.json': '{"a":"</script><b>"}' }));
  expect(block?.text).not.toContain('<');
  expect(JSON.parse(block?.text ?? '')).toEqual({ a: '</script><b>' });
  expect(() => blocksOf(site({ 'data/x.csv': 'a\n</script>\n' }))).toThrow('data/x.csv holds "<"');
});
