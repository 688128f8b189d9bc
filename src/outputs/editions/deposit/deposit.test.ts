import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromXml } from 'xast-util-from-xml';
import { parse } from 'yaml';
import { sha256 } from '../../../publish/digest.ts';
import { loadStory } from '../../../story/story.ts';
import { identifierOf } from '../../../story/identifier.ts';
import { ArchiveError } from '../fault.ts';
import { manifestOf } from '../manifest.ts';
import type { Product } from '../product.ts';
import { writeEdition } from '../write.ts';
import { checkBag } from '../verify/bag.ts';
import { isBag, writeBag } from './bag.ts';

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
  writeBag(join(root, 'one'), bag);
});
test.afterEach(() => rmSync(root, { recursive: true }));
const text = (file: string): string => readFileSync(join(bag, file), 'utf8');

test('an edition becomes a bag that is complete and valid, and keeps its own sums', () => {
  expect(isBag(bag)).toBe(true);
  expect(checkBag(bag).faults).toEqual([]);
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
  expect(checkBag(bag).faults).toEqual(
    expect.arrayContaining([
      'data/y.pdf: not listed in manifest-sha256.txt.',
      'data/y.pdf: not listed in manifest-sha512.txt.',
      'data/x.pdf: changed.',
      'data/x.wacz: missing.',
      'premis.xml: changed.',
    ]),
  );
});

test('a damaged edition becomes no bag, and what is wrong with it is told', () => {
  const edition = join(root, 'one');
  appendFileSync(join(edition, 'x.pdf'), '.');
  rmSync(join(edition, 'x.wacz'));
  const make = () => writeBag(edition, join(root, 'other'));
  expect(make).toThrow(ArchiveError);
  expect(make).toThrow(/one is damaged.*\n(.*\n)?x\.pdf: changed since it was written/);
  expect(make).toThrow('x.wacz: missing.');
  expect(existsSync(join(root, 'other'))).toBe(false);
});

test('a bag says what its edition says, whatever the story says by now', () => {
  const older = {
    ...story,
    meta: { ...story.meta, title: 'Old', dek: 'Old words.', author: 'Old hands' },
  };
  const manifest = manifestOf(older, products, origin);
  const edition = writeEdition(root, 'older', products, manifest);
  writeBag(edition, join(root, 'older-bag'));
  for (const file of ['CITATION.cff', '.zenodo.json', 'datacite.xml']) {
    const said = readFileSync(join(root, 'older-bag', file), 'utf8');
    for (const words of ['Old', 'Old words.', 'Old hands']) expect(said, file).toContain(words);
    expect(said, file).not.toContain(story.meta.title);
  }
  const { described: _, ...silent } = manifest;
  const before = writeEdition(root, 'before', products, silent);
  expect(() => writeBag(before, join(root, 'before-bag'))).toThrow(
    'it has no "described", what a bag says of its edition',
  );
});

test('a bag names a day only where it was told one', () => {
  expect(text('bag-info.txt')).not.toContain('Bagging-Date');
  const dated = join(root, 'dated');
  writeBag(join(root, 'one'), dated, '2031-02-03');
  expect(readFileSync(join(dated, 'bag-info.txt'), 'utf8')).toContain('Bagging-Date: 2031-02-03\n');
  expect(readFileSync(join(dated, 'premis.xml'), 'utf8')).toContain('fixity check');
  expect(checkBag(dated).faults).toEqual([]);
});

test('a bag is never written over, and only an edition becomes one', () => {
  expect(() => writeBag(join(root, 'one'), bag)).toThrow('never written over');
  expect(() => writeBag(root, join(root, 'other'))).toThrow('is no edition');
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
  const [datacite, premis] = [text('datacite.xml'), text('premis.xml')];
  for (const xml of [datacite, premis]) {
    expect(() => fromXml(xml)).not.toThrow();
    expect(xml).not.toContain('[object Object]');
  }
  expect(datacite).toContain(`<identifier identifierType="URN">${identifier}<`);
  expect(datacite).toContain(`<title xml:lang="en">${title}<`);
  expect(datacite).toContain(`<creatorName nameType="Organizational">${author}<`);
  expect(datacite).toContain(`<date dateType="Issued">${edition.date}<`);
  expect(datacite).toContain('rightsIdentifier="CC-BY-4.0"');
  expect(datacite).toContain(`relationType="IsDerivedFrom">${story.meta.original?.url}<`);
  for (const { file, bytes } of products) {
    expect(premis).toContain(`<premis:objectIdentifierValue>data/${file}<`);
    expect(premis).toContain(`<premis:messageDigest>${sha256(bytes)}<`);
  }
  expect(premis).toContain('<premis:objectIdentifierValue>data/MANIFEST.json<');
  expect(premis).toContain('<premis:formatRegistryKey>fmt/1840<');
});

test('people stand in a citation by their names, and what was published with its place and day', () => {
  const { references } = parse(text('CITATION.cff'));
  expect(references).toMatchObject([
    {
      editors: [
        { 'given-names': 'Alice', 'family-names': 'Taylor' },
        { 'given-names': 'Zoran', 'family-names': 'Radosavljevic' },
      ],
      publisher: { name: 'EURACTIV' },
      'issue-date': '2022',
    },
  ]);
});

test('Zenodo is told every name of the edition and of its sources', () => {
  expect(JSON.parse(text('.zenodo.json')).related_identifiers).toEqual([
    { identifier: identifierOf(story.meta, 'a'), relation: 'isIdenticalTo' },
    { identifier: origin.sources.swhid, relation: 'isDerivedFrom' },
    { identifier: story.meta.original?.url, relation: 'isDerivedFrom' },
  ]);
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
