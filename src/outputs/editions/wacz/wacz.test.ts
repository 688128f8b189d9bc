import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import { loadStory } from '../../../story/story.ts';
import type { Site } from '../site.ts';
import { checkWacz } from '../verify/wacz.ts';
import { wacz } from './package.ts';
import { writeWarc } from './records.ts';

const FILES: Record<string, string> = {
  'data/a.csv': 'a\n1\n',
  'index.html': '<title>The page</title>',
  'record/index.html': '<title>The record</title>',
};
const site: Site = {
  folder: '',
  files: Object.keys(FILES),
  text: (file) => FILES[file] ?? '',
  bytes: (file) => new TextEncoder().encode(FILES[file]),
};
let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wacz '));
});
test.afterEach(() => rm(folder, { recursive: true }));

async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, 'x.wacz');
  writeFileSync(path, bytes);
  return (await checkWacz(path)).faults;
}

/** Where the records of files begin; before the first lies warcinfo. */
function offsets(members: Record<string, Uint8Array>): number[] {
  const lines = new TextDecoder().decode(members['indexes/index.cdx']).trim().split('\n');
  return lines.map((line) => JSON.parse(line.slice(line.indexOf('{'))).offset);
}

test('every file has a record of its own; an index also has one under its folder', async () => {
  const { bytes, records } = await writeWarc(site, {
    base: 'https://example.org/a/',
    date: '2026-11-22T00:00:00Z',
    info: { software: 'test' },
    filename: 'data.warc.gz',
  });
  expect(records.map(({ url }) => url.replace('https://example.org/a/', ''))).toEqual([
    'data/a.csv',
    '',
    '?still',
    '?record=closed',
    '?view=who',
    'index.html',
    'record/',
    'record',
    'record/index.html',
  ]);
  for (const { url, offset, length, mime } of records) {
    const record = new TextDecoder().decode(gunzipSync(bytes.subarray(offset, offset + length)));
    expect(record).toMatch(/^WARC\/1\.1\r\n/);
    expect(record).toContain(`WARC-Target-URI: ${url}\r\n`);
    expect(record).toContain('WARC-Type: resource\r\n');
    expect(record).toContain(`Content-Type: ${mime}; charset=utf-8\r\n`);
  }
});

test('the package is whole, says how it was made, and is the same each time', async () => {
  const bytes = await wacz(site, loadStory());
  expect(await wacz(site, loadStory())).toEqual(bytes);
  expect(await faultsOf(bytes)).toEqual([]);
  const members = unzipSync(bytes);
  const text = new TextDecoder().decode(members['pages/pages.jsonl']);
  expect(text).toContain('"title":"The record"');
  const warc = members['archive/data.warc.gz'] ?? new Uint8Array();
  const end = Math.min(...offsets(members));
  const info = new TextDecoder().decode(gunzipSync(warc.subarray(0, end)));
  expect(info).toContain('Nothing was crawled');
});

test('a record that was changed together with the package’s own sums is still found', async () => {
  const members = unzipSync(await wacz(site, loadStory()));
  const warc = members['archive/data.warc.gz'] ?? new Uint8Array();
  const lines = new TextDecoder().decode(members['indexes/index.cdx']).trim().split('\n');
  const entry = JSON.parse(
    lines.find((line) => line.includes('a.csv'))?.replace(/^\S+ \S+ /, '') ?? '{}',
  );
  const record = gunzipSync(warc.subarray(entry.offset, entry.offset + entry.length));
  const at = Buffer.from(record).indexOf('a\n1\n');
  record[at] = 'b'.charCodeAt(0);
  const again = gzipSync(record, { level: 6, mtime: 0 });
  test.skip(
    again.length !== entry.length,
    'the changed record does not fit the place of the old one',
  );
  warc.set(again, entry.offset);
  const faults = await faultsOf(zipSync(members));
  expect(faults.join('\n')).toContain('a.csv does not match its digest');
});

test('what is missing is named', async () => {
  const members = unzipSync(await wacz(site, loadStory()));
  const { 'datapackage.json': _, ...without } = members;
  expect(await faultsOf(zipSync(without))).toContain('x.wacz: datapackage.json is missing.');
  expect(await faultsOf(new Uint8Array([1, 2, 3]))).toEqual(['x.wacz: it cannot be unpacked.']);
});
