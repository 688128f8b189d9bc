/** An edition that a made-up newsroom archives has its name, logo and imprint in every product, and nothing it runs. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { startChromium } from '../src/tools/archive-command.ts';
import type { Checked } from '../src/outputs/editions/verify/check.ts';
import { verifyEdition } from '../src/outputs/editions/verify/verify.ts';
import { makeEdition, openKept } from './edition.ts';
import { NEWSROOM_ADDRESS, newsroom, STATS } from './newsroom.ts';
import { expect, test } from './support.ts';

test.describe.configure({ mode: 'default', timeout: 180_000 });
test.skip(({ browserName }) => browserName !== 'chromium', 'the archive needs one browser');

const NAME = 'The Steppe Courier';
const IMPRINT = 'https://courier.invalid/imprint';

let root: string;
let edition: string;
const bytes = (ending: string): Uint8Array =>
  new Uint8Array(readFileSync(join(edition, `eight-days-in-january${ending}`)));
const logo = readFileSync('e2e/fixtures/newsroom/publisher/logo-light.svg', 'utf8');

test.beforeAll(() => {
  test.setTimeout(300_000);
  const { folder } = newsroom();
  root = folder;
  const env = { SITE_URL: NEWSROOM_ADDRESS };
  edition = makeEdition(join(root, 'editions'), { from: folder, env });
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

test('archive:verify finds it whole', async () => {
  const results: Checked[] = [];
  await verifyEdition(edition, startChromium, (checked) => results.push(checked));
  expect(results.flatMap(({ faults }) => faults)).toEqual([]);
});

test('the standalone page shows the logo without a network, and names the imprint', async ({
  browser,
}) => {
  const html = strFromU8(bytes('.html'));
  const page = await openKept(browser, join(root, 'kept.html'), html);
  const publisher = page.locator('.publisher');
  await publisher.scrollIntoViewIfNeeded();
  await expect(publisher.getByRole('img', { name: NAME })).toHaveJSProperty('naturalWidth', 120);
  await expect(publisher.getByRole('link', { name: 'Imprint' })).toHaveAttribute('href', IMPRINT);
  expect(html).not.toContain(STATS);
  await page.context().close();
});

test('the e-book names it in its metadata, and shows logo and imprint', () => {
  const members = unzipSync(bytes('.epub'));
  const text = (path: string): string => strFromU8(members[path] ?? new Uint8Array());
  expect(text('book/package.opf')).toContain(`<dc:publisher>${NAME}</dc:publisher>`);
  const credits = text('book/credits.xhtml');
  expect(credits).toContain(`<a href="${IMPRINT}">Imprint</a>`);
  const [, src = ''] = new RegExp(`<img src="([^"]+)"[^>]* alt="${NAME}"`).exec(credits) ?? [];
  expect(text(`book/${src}`)).toBe(logo);
  expect(text('book/package.opf')).toContain(`href="${src}" media-type="image/svg+xml"`);
  for (const path of Object.keys(members)) expect(text(path), path).not.toContain(STATS);
});

test('the PDF names it in its metadata, and shows logo and imprint', async () => {
  const pdf = await PDFDocument.load(bytes('.pdf'), { updateMetadata: false });
  const metadata = pdf.catalog.lookup(PDFName.of('Metadata'));
  const xmp =
    metadata instanceof PDFRawStream
      ? Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8')
      : '';
  expect(xmp).toContain(`<dc:publisher><rdf:Bag><rdf:li>${NAME}</rdf:li></rdf:Bag></dc:publisher>`);
  const isDict = (object: unknown): object is PDFDict => object instanceof PDFDict;
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.filter(isDict);
  const actions = dicts.map((dict) => dict.get(PDFName.of('A'))).filter(isDict);
  const words = (key: string): string[] =>
    [...dicts, ...actions]
      .map((dict) => dict.get(PDFName.of(key)))
      .flatMap((value) =>
        value instanceof PDFString || value instanceof PDFHexString ? [value.decodeText()] : [],
      );
  expect(words('Alt')).toContain(NAME);
  expect(words('URI')).toContain(IMPRINT);
});

test('the web archive names it, and holds its logo, and nothing it runs', () => {
  const members = unzipSync(bytes('.wacz'));
  const about = JSON.parse(strFromU8(members['datapackage.json'] ?? new Uint8Array()));
  expect(about.contributors).toEqual([{ title: NAME, role: 'publisher', path: IMPRINT }]);
  const records = gunzipSync(members['archive/data.warc.gz'] ?? new Uint8Array()).toString('utf8');
  expect(records).toContain(`WARC-Target-URI: ${NEWSROOM_ADDRESS}publisher/logo-light.svg`);
  expect(records).toContain(logo);
  expect(records).toContain(IMPRINT);
  expect(records).not.toContain(STATS);
});
