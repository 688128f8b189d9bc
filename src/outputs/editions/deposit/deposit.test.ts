import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromXml } from 'xast-util-from-xml';
import { parse } from 'yaml';
import { loadStory } from '../../../story/story.ts';
import { identifierOf } from '../../../story/identifier.ts';
import { manifestOf } from '../manifest.ts';
import type { Product } from '../product.ts';
import { writeEdition } from '../write.ts';
import { bagFaults, isBag, writeBag } from './bag.ts';

const story = loadStory();
const product = (file: string, mediaType: string, text: string): Product => ({
  file,
  bytes: new TextEncoder().encode(text),
  mediaType,
  made: 'By hand.',
});
const products = [
  product('x.pdf', 'application/pdf', 'paper'),
  product('x.wacz', 'application/wacz', 'web'),
];
const origin = {
  contentHash: 'a',
  sources: { swhid: `swh:1:dir:${'a'.repeat(40)}`, lockfile: '', fonts: {} },
  system: 'any',
  tools: {},
};

let root: string;
let bag: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'deposit '));
  bag = join(root, 'bag');
  writeEdition(root, 'one', products, manifestOf(story, products, origin));
  writeBag(join(root, 'one'), bag, story.meta);
});
test.afterEach(() => rmSync(root, { recursive: true }));
const text = (file: string): string => readFileSync(join(bag, file), 'utf8');

test('an edition becomes a bag that is complete and valid, and keeps its own sums', () => {
  expect(isBag(bag)).toBe(true);
  expect(bagFaults(bag)).toEqual([]);
  expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(text('manifest-sha256.txt')).toMatch(/^[0-9a-f]{64} {2}data\/x\.pdf$/m);
  expect(text('bag-info.txt')).toMatch(/^Payload-Oxum: \d+\.5$/m);
  expect(text('data/SHA256SUMS')).toContain('x.pdf');
});

test('what was changed, added or lost in a bag is named', () => {
  appendFileSync(join(bag, 'data/x.pdf'), '.');
  writeFileSync(join(bag, 'data/y.pdf'), '');
  rmSync(join(bag, 'data/x.wacz'));
  appendFileSync(join(bag, 'premis.xml'), ' ');
  expect(bagFaults(bag)).toEqual([
    'data/y.pdf: not listed in manifest-sha256.txt.',
    'data/x.pdf: changed.',
    'data/x.wacz: missing.',
    'premis.xml: changed.',
  ]);
});

test('a bag is never written over, and only an edition becomes one', () => {
  expect(() => writeBag(join(root, 'one'), bag, story.meta)).toThrow('never written over');
  expect(() => writeBag(root, join(root, 'other'), story.meta)).toThrow('is no edition');
});

test('every description says the same of the edition, in its own form', () => {
  const identifier = identifierOf(story.meta, 'a');
  const { author, title, edition } = story.meta;
  expect(parse(text('CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    title,
    authors: [{ name: author }],
    version: edition.name,
    'date-released': edition.date,
    identifiers: [
      { type: 'other', value: identifier },
      { type: 'swh', value: origin.sources.swhid },
    ],
  });
  expect(JSON.parse(text('.zenodo.json'))).toMatchObject({ title, creators: [{ name: author }] });
  for (const file of ['datacite.xml', 'premis.xml'])
    expect(() => fromXml(text(file))).not.toThrow();
  expect(text('datacite.xml')).toContain(`<identifier identifierType="URN">${identifier}<`);
  expect(text('premis.xml')).toContain('<premis:formatRegistryKey>fmt/1840<');
});

test('the crate is one graph without loose ends', () => {
  const crate = JSON.parse(text('data/ro-crate-metadata.json'));
  expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.1/context');
  const ids = crate['@graph'].map((entity: { '@id': string }) => entity['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  const [descriptor, dataset] = crate['@graph'];
  expect(descriptor.about).toEqual({ '@id': './' });
  expect(dataset['@type']).toBe('Dataset');
  const led = JSON.stringify(crate['@graph']).matchAll(/\{"@id":"([^"]+)"\}/g);
  for (const [, id] of led) expect(['https://w3id.org/ro/crate/1.1', ...ids]).toContain(id);
});

test('a DOI that an editor has entered is the identifier', () => {
  const edition = { ...story.meta.edition, doi: '10.5281/zenodo.1' };
  expect(identifierOf({ edition }, 'a')).toBe('https://doi.org/10.5281/zenodo.1');
  expect(identifierOf(story.meta, 'a')).not.toBe(identifierOf(story.meta, 'b'));
});
