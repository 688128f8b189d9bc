import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { loadStory } from '../../../story/story.ts';
import { opf } from '../epub/opf.ts';
import { identifierOf } from '../../../story/identifier.ts';
import { addMetadata } from '../pdf/conform/metadata.ts';
import { wacz } from '../wacz/package.ts';
import { zip } from '../zip.ts';
import { checkIdentifier } from './identifier.ts';

const story = loadStory();
const identifier = identifierOf(story.meta);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'identifier '));
});
test.afterEach(() => rmSync(root, { recursive: true }));

function kept(name: string, bytes: Uint8Array): string {
  writeFileSync(join(root, name), bytes);
  return join(root, name);
}

async function forms() {
  const pdf = await PDFDocument.create();
  pdf.setTitle('x');
  pdf.addPage();
  const facts = { title: 'x', creator: '', description: '', language: 'en', rights: '' };
  addMetadata(pdf, { ...facts, date: '2026-11-22', identifier }, new Uint8Array());
  const site = {
    folder: '',
    files: ['index.html'],
    text: () => '<title>x</title>',
    bytes: () => encode('<title>x</title>'),
  };
  const book = [{ path: 'book/package.opf', bytes: encode(opf(story, [])) }];
  return {
    page: kept('x.html', encode(`<meta name="DC.identifier" content="${identifier}">`)),
    pdf: kept('x.pdf', await pdf.save({ useObjectStreams: false })),
    epub: kept('x.epub', zip(book, '2026-11-22')),
    wacz: kept('x.wacz', await wacz(site, story)),
  };
}

test('page, PDF, e-book and web archive name the identifier of the manifest', async () => {
  expect((await checkIdentifier(await forms(), identifier)).faults).toEqual([]);
});

test('one that names another, or none, is found', async () => {
  const paths = await forms();
  const { faults } = await checkIdentifier(paths, 'urn:uuid:other');
  expect(faults).toEqual(
    ['x.html', 'x.pdf', 'x.epub', 'x.wacz'].map(
      (file) => `${file}: its identifier is ${identifier}, the manifest’s urn:uuid:other.`,
    ),
  );
  kept('x.epub', encode('no ZIP file'));
  kept('x.html', encode('<title>x</title>'));
  expect((await checkIdentifier(paths, identifier)).faults).toEqual([
    `x.html: its identifier is none, the manifest’s ${identifier}.`,
    `x.epub: its identifier is none, the manifest’s ${identifier}.`,
  ]);
});

test('where nothing names it, nothing is proven', async () => {
  const { faults } = await checkIdentifier({}, identifier);
  expect(faults).toEqual(['There is nothing that names it.']);
});
