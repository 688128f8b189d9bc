import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import { loadStory } from '../src/story/story.ts';
import { violations } from './measures/axe.ts';
import { expect, open, SITE, test } from './support.ts';

// The ledger as its editor wrote it, read without the code under test.
const content = process.env.CONTENT_DIR ?? 'content';
interface Written {
  id: string;
  figures?: { id: string; value?: number; low?: number; high?: number }[];
}
const written: Written[] = parse(readFileSync(join(content, 'claims.yaml'), 'utf8'));
const writtenSources: Written[] = parse(readFileSync(join(content, 'sources.yaml'), 'utf8'));

const file = (name: string): string => readFileSync(join(SITE, 'data', name), 'utf8');
const json = (name: string) => JSON.parse(file(name));
const rows = (name: string) => csvParse(file(name));
const ids = (list: { id?: string | undefined }[]): string[] =>
  list.map(({ id }) => id ?? '').sort();

test('every claim stands in claims.json and claims.csv, word for word', () => {
  expect(ids(json('claims.json').claims)).toEqual(ids(written));
  expect(ids(rows('claims.csv'))).toEqual(ids(written));
  for (const claim of written) {
    const found = json('claims.json').claims.find(({ id }: Written) => id === claim.id);
    expect(found).toMatchObject(Object.fromEntries(Object.entries(claim).map(printed)));
  }
});

/** Words as they come out: where the editor names a figure, a number stands. */
function printed([field, value]: [string, unknown]): [string, unknown] {
  if (typeof value !== 'string' || !value.includes('{')) return [field, value];
  const literal = value
    .split(/\{[a-z0-9.-]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [field, expect.stringMatching(new RegExp(`^${literal.join('[\\d,]+(?: to [\\d,]+)?')}$`))];
}

test('every source stands in sources.json and sources.csv, with the claims that rest on it', () => {
  expect(ids(json('sources.json').sources)).toEqual(ids(writtenSources));
  const ofCsv = rows('sources.csv');
  expect(ids(ofCsv)).toEqual(ids(writtenSources));
  const named = json('claims.json').claims.flatMap(({ sources }: { sources: string[] }) => sources);
  const uses = ofCsv.flatMap(({ claims }) => (claims ? claims.split(' ') : []));
  expect(uses).toHaveLength(named.length);
});

test('figures.csv holds every figure of the ledger, and those the build works out', () => {
  const all = rows('figures.csv');
  expect(ids(all)).toEqual([...loadStory().figures.keys()].sort());
  for (const { id: claim, figures = [] } of written) {
    for (const figure of figures) {
      const found = all.find(({ id }) => id === figure.id);
      const text = (n?: number) => (n === undefined ? '' : String(n));
      const [value, low, high] = [figure.value, figure.low, figure.high].map(text);
      expect({ ...found }).toMatchObject({ claim, value, low, high });
    }
  }
});

test('the JSON files fit the published schema, and each of its fields is explained', () => {
  const schema = json('schema.json');
  const fits = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse } }).compile(schema);
  for (const name of ['claims.json', 'sources.json']) {
    fits(json(name));
    expect(fits.errors, name).toBeNull();
  }
  const fields = Object.values<{ properties: Record<string, { description?: string }> }>(
    schema.$defs,
  );
  const silent = fields
    .flatMap(({ properties }) => Object.entries(properties))
    .filter(([name, { description }]) => !description && !['claims', 'sources'].includes(name));
  expect(silent).toEqual([]);
});

test('the page of the data lists every file, and every column of each table', async ({ page }) => {
  await open(page, '/data/');
  const listed = await page
    .locator('main a')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname.split('/').pop()));
  const files = readdirSync(join(SITE, 'data')).filter((name) => /\.(csv|json)$/.test(name));
  expect(files.filter((name) => !listed.includes(name))).toEqual([]);
  for (const name of files.filter((f) => f.endsWith('.csv'))) {
    const section = page
      .locator('main section')
      .filter({ has: page.locator(`a[href$="${name}"]`) });
    expect(await section.locator('tbody th').allTextContents()).toEqual(rows(name).columns);
  }
});

test('a click downloads the file', async ({ page }) => {
  await open(page, '/data/');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'claims.csv' }).click();
  const download = await coming;
  expect(readFileSync(await download.path(), 'utf8')).toBe(file('claims.csv'));
});

test('axe finds nothing on the page of the data', async ({ page }) => {
  await open(page, '/data/');
  expect(await violations(page)).toEqual([]);
});
