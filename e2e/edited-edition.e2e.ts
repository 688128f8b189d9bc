/**
 * An edition of a made-up newsroom, whose editors have changed a figure and seen a source in a web archive: its
 * name, logo and imprint are in every product, and nothing it runs; the copy and the figure are everywhere.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { visit } from 'unist-util-visit';
import { policeIn } from '../src/graphics/testing/people.ts';
import type { Source } from '../src/story/schema.ts';
import { loadStory } from '../src/story/story.ts';
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
const COPY = { url: 'https://archive.example/20220301/page', date: '2022-03-01' };
const FIGURE = 'police-at-hall';
const [BEFORE, AFTER] = [300, 310];

let root: string;
let edition: string;
/** The source that has a copy. */
let cited: Source;
const bytes = (ending: string): Uint8Array =>
  new Uint8Array(readFileSync(join(edition, `eight-days-in-january${ending}`)));
const logo = readFileSync('e2e/fixtures/newsroom/publisher/logo-light.svg', 'utf8');

test.beforeAll(() => {
  test.setTimeout(300_000);
  const { folder } = newsroom();
  root = folder;
  cited = addCopy(join(folder, 'content/sources.yaml'));
  changeFigure(join(folder, 'content/claims.yaml'));
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

test('an archived copy reaches every form', async () => {
  const site = unzipSync(bytes('-site.zip'));
  const pages = {
    article: strFromU8(site['index.html']!),
    record: strFromU8(site['record/index.html']!),
    standalone: strFromU8(bytes('.html')),
    'e-book': strFromU8(unzipSync(bytes('.epub'))['book/sources.xhtml']!),
  };
  for (const [name, html] of Object.entries(pages)) {
    const links = selectAll(`a[href="${cited.url}"]`, fromHtml(html));
    expect(links.length, name).toBeGreaterThan(0);
    for (const { properties } of links) {
      expect(properties, name).toMatchObject({
        dataVersionurl: COPY.url,
        dataVersiondate: COPY.date,
      });
    }
    expect(html, name).toContain(
      `<a href="${COPY.url}">archived copy of 1\u00a0March\u00a02022</a>`,
    );
  }
  const data = unzipSync(bytes('-data.zip'));
  expect(strFromU8(data['sources.csv']!)).toContain(`,${COPY.url},${COPY.date},`);
  expect(await addressesIn(bytes('.pdf'))).toContain(COPY.url);
});

test('one figure changed in the ledger changes prose, picture, record and downloads', () => {
  const site = unzipSync(bytes('-site.zip'));
  const page = (path: string): string => strFromU8(site[path]!);
  const article = page('index.html');
  const prose = article.replaceAll(/<svg[\s\S]*?<\/svg>/g, '');
  const printed = [...prose.matchAll(/about (\d+) police\b/g)];
  expect(printed.length).toBeGreaterThan(0);
  expect(printed.filter(([, number]) => number !== String(AFTER))).toEqual([]);

  const step = article.slice(article.indexOf('id="crowd-police"'));
  const figure = /<figure[\s\S]*?<\/figure>/.exec(step)?.[0] ?? '';
  expect(figure).toContain(`aria-label="Picture: About ${AFTER} police"`);
  expect(figure).toContain(`About ${AFTER} small squares`);
  expect(figure.replace(/<[^>]+>/g, ' ')).not.toContain(String(BEFORE));
  const pictures = (figure.match(/<svg[\s\S]*?<\/svg>/g) ?? []).map((svg) =>
    unfolded(svg, article),
  );
  expect(pictures.map((picture) => policeIn(picture).length)).toEqual([AFTER, AFTER]);

  expect(page('record/index.html')).toContain(`<b>${AFTER}</b> police`);

  const rows = (name: string) => csvParse(page(`data/${name}.csv`));
  expect(rows('figures').find(({ id }) => id === FIGURE)?.['value']).toBe(String(AFTER));
  // The table in the page quotes a source's own words; the numbers of each row are in its download.
  expect(rows('crowd').filter(({ low }) => low === String(AFTER))).toHaveLength(1);
  expect(page('data/claims.json')).toContain(`"value": ${AFTER}`);
});

function changeFigure(file: string): void {
  const line = new RegExp(`(id: ${FIGURE}, value: )${BEFORE}\\b`);
  const written = readFileSync(file, 'utf8');
  expect(written).toMatch(line);
  writeFileSync(file, written.replace(line, `$1${AFTER}`));
}

/**
 * Gives the source that the first note names a copy.
 * @returns the source
 */
function addCopy(file: string): Source {
  const { claims, sources } = loadStory();
  const noted = [...claims.values()].find(({ grave }) => !grave);
  const source = sources.get(noted?.sources[0] ?? '')!;
  const before = readFileSync(file, 'utf8');
  const id = `- id: ${source.id}\n`;
  expect(before.split(id)).toHaveLength(2);
  const archived = `  archived: {url: "${COPY.url}", date: "${COPY.date}"}\n`;
  writeFileSync(file, before.replace(id, id + archived));
  return source;
}

/** Where the links of a PDF lead. */
async function addressesIn(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const action = object instanceof PDFDict ? object.lookup(PDFName.of('A')) : undefined;
    const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
    return uri instanceof PDFString ? [uri.decodeText()] : [];
  });
}

/** A picture of a page with the parts that it uses, and those that they use, in the place of their uses. */
function unfolded(picture: string, page: string): string {
  const parts = new Map<unknown, Element>();
  visit(fromHtml(page), 'element', (part) => void parts.set(part.properties['id'], part));
  const inPlace = (svg: string): string =>
    svg.replaceAll(/<use href="#([\w-]+)"(?:\/>|><\/use>)/g, (_, id) =>
      inPlace(toHtml(parts.get(id)!)),
    );
  return inPlace(picture);
}
