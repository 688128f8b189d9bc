import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sha256 } from '../../../publish/digest.ts';
import { loadStory } from '../../../story/story.ts';
import { writeBag } from '../deposit/bag.ts';
import { manifestOf, sumsOf } from '../manifest.ts';
import { writeEdition } from '../write.ts';
import { checkBag } from './bag.ts';

const story = loadStory();
const bytes = new TextEncoder().encode('paper');
const products = [{ file: 'x.pdf', bytes, mediaType: 'application/pdf', made: 'By hand.' }];
const origin = {
  contentHash: 'a',
  sources: { swhid: `swh:1:dir:${'a'.repeat(40)}`, lockfile: '', fonts: {} },
  system: 'any',
  tools: {},
};

let root: string;
let bag: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bag '));
  bag = join(root, 'bag');
  writeBag(writeEdition(root, 'one', products, manifestOf(story, products, origin)), bag);
});
test.afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string): string => readFileSync(join(bag, file), 'utf8');

/** Changes a file of the bag and sums all anew, as whoever means to deceive would. */
function change(file: string, from: string, to: string): void {
  const text = read(file);
  expect(text).toContain(from);
  writeFileSync(join(bag, file), text.replace(from, to));
  resum();
}

function resum(): void {
  const files = (folder: string, under = '') =>
    readdirSync(join(bag, folder))
      .filter((file) => !/manifest-sha|^data$/.test(file))
      .map((file) => ({ file: under + file, bytes: readFileSync(join(bag, folder, file)) }));
  for (const algorithm of ['sha256', 'sha512']) {
    writeFileSync(
      join(bag, `manifest-${algorithm}.txt`),
      sumsOf(files('data', 'data/'), algorithm),
    );
    writeFileSync(join(bag, `tagmanifest-${algorithm}.txt`), sumsOf(files(''), algorithm));
  }
}

const faults = (): string => checkBag(bag).faults.join('\n');

for (const [what, file, from, to, sentence] of [
  [
    'another size of the payload',
    'bag-info.txt',
    'Payload-Oxum: ',
    'Payload-Oxum: 1',
    'bag-info.txt: its Payload-Oxum is 1',
  ],
  [
    'another identifier in the bag’s own words',
    'bag-info.txt',
    'External-Identifier: urn',
    'External-Identifier: arn',
    'bag-info.txt: its identifier is arn:uuid:',
  ],
  [
    'another title in the citation',
    'CITATION.cff',
    `title: ${story.meta.title}`,
    'title: Nine days',
    'CITATION.cff: its title is Nine days',
  ],
  [
    'another day for Zenodo',
    '.zenodo.json',
    story.meta.edition.date,
    '1999-01-01',
    '.zenodo.json: its date is 1999-01-01',
  ],
  [
    'another identifier for DataCite',
    'datacite.xml',
    '>urn:uuid:',
    '>urn:other:',
    'datacite.xml: its identifier is urn:other:',
  ],
  [
    'what is no words in DataCite',
    'datacite.xml',
    story.meta.title,
    '[object Object]',
    'datacite.xml: it says “[object Object]” where words belong',
  ],
  [
    'another sum in PREMIS',
    'premis.xml',
    sha256(bytes),
    sha256('other'),
    'premis.xml: its SHA-256 of x.pdf is not that of the file.',
  ],
  [
    'another sum in the crate',
    'data/ro-crate-metadata.json',
    sha256(bytes),
    sha256('other'),
    'data/ro-crate-metadata.json: its SHA-256 of x.pdf is not that of the file.',
  ],
] as const) {
  test(`${what} is found, though all was summed anew`, () => {
    resum();
    expect(faults()).toBe('');
    change(file, from, to);
    expect(faults()).toContain(sentence);
  });
}

test('descriptions and lists that were taken away are missed', () => {
  rmSync(join(bag, 'premis.xml'));
  resum();
  expect(faults()).toBe('premis.xml: missing.');
  rmSync(join(bag, 'tagmanifest-sha256.txt'));
  expect(faults()).toContain('tagmanifest-sha256.txt: missing.');
});

test('a file to be fetched that no list names is found', () => {
  writeFileSync(join(bag, 'fetch.txt'), 'https://host.invalid/y 3 data/y.pdf\n');
  expect(faults()).toContain('fetch.txt: data/y.pdf is not listed in manifest-sha256.txt.');
});

test('lines may end as on any system, and sums may be of any kind that the standard names', () => {
  writeFileSync(join(bag, 'bagit.txt'), read('bagit.txt').replaceAll('\n', '\r\n'));
  rmSync(join(bag, 'manifest-sha256.txt'));
  const list = read('manifest-sha512.txt').replaceAll(
    /^(\w+) {2}/gm,
    (_, sum: string) => `${sum.toUpperCase()} *`,
  );
  writeFileSync(join(bag, 'manifest-sha512.txt'), list);
  for (const name of readdirSync(bag).filter((file) => file.startsWith('tagmanifest'))) {
    const kept = read(name)
      .split('\n')
      .filter((line) => !/bagit\.txt|manifest-/.test(line));
    writeFileSync(join(bag, name), kept.join('\r\n'));
  }
  expect(faults()).toBe('');
  appendFileSync(join(bag, 'data/x.pdf'), '.');
  expect(faults()).toContain('data/x.pdf: changed.');
});
