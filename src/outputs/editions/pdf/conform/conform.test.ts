import { expect, test } from '@playwright/test';
import { PDFDocument, PDFName } from 'pdf-lib';
import { ruleFaults } from '../../verify/pdf-rules.ts';
import { marking } from './artifacts.ts';
import { conform } from './conform.ts';
import { srgbProfile } from './srgb.ts';

const FACTS = {
  title: 'Story & more',
  creator: 'Editors',
  description: 'What it is.',
  language: 'en',
  date: '2026-01-02',
  identifier: 'urn:uuid:1',
  rights: 'CC BY 4.0',
};
const DATA = {
  file: 'data.zip',
  bytes: new Uint8Array([80, 75, 5, 6]),
  mediaType: 'application/zip',
  description: 'The data.',
};

/** As Chromium tags it: an item without a body, a figure that only groups, a link without words, a rule. */
async function printed(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle('Story', { showInWindowTitleBar: true });
  const page = pdf.addPage();
  const { context, catalog } = pdf;
  page.node.set(
    PDFName.of('Contents'),
    context.register(context.flateStream('/P <</MCID 0>> BDC\nBT\nET\nEMC\n0 0 9 1 re\nf\n')),
  );
  page.node.set(
    PDFName.of('Annots'),
    context.obj([context.register(context.obj({ Type: 'Annot', Subtype: 'Link' }))]),
  );
  const item = context.register(context.obj({ Type: 'StructElem', S: 'LI', K: [0] }));
  const figure = context.register(context.obj({ Type: 'StructElem', S: 'Figure', K: [1] }));
  const root = context.obj({ Type: 'StructTreeRoot', K: [item, figure] });
  catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
  return pdf.save({ useObjectStreams: false });
}

test('a print breaks the rules of PDF/A and PDF/UA; made to conform, it breaks none', async () => {
  const before = await printed();
  const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
  expect(ruleFaults(await load(before))).toHaveLength(10);
  const after = await conform(before, FACTS, DATA);
  expect(ruleFaults(await load(after))).toEqual([]);
  expect(Buffer.from(after).toString('latin1')).toMatch(/Story &(amp|#x26); more/);
});

test('the same print becomes the same bytes', async () => {
  const before = await printed();
  expect(await conform(before, FACTS, DATA)).toEqual(await conform(before, FACTS, DATA));
});

test('what is drawn outside any content is an artifact, and content stays as it is', () => {
  expect(marking('q\n0 0 9 1 re\nf\nQ')).toBe('q\n/Artifact BMC\n0 0 9 1 re\nf\nEMC\nQ\n');
  expect(marking('0 0 9 9 re\nW\nn')).toBe('0 0 9 9 re\nW\nn\n');
  expect(marking('/P <</MCID 0>> BDC\n(f) Tj\n1 1 2 2 re f\nEMC')).not.toContain('Artifact');
  expect(marking(marking('0 0 1 1 re f'))).toBe(marking('0 0 1 1 re f'));
});

test('the profile of its colours has the size and the place of every tag that it names', () => {
  const bytes = Buffer.from(srgbProfile());
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  expect(bytes.toString('latin1', 36, 40)).toBe('acsp');
  for (let at = 132; at < 132 + bytes.readUInt32BE(128) * 12; at += 12) {
    const [start, length] = [bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8)];
    expect(start + length).toBeLessThanOrEqual(bytes.length);
  }
});
