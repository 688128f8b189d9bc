/** A source with a copy in a web archive: page, record, standalone page, PDF, e-book and data all lead to it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { loadStory } from '../src/story/story.ts';
import { copySources, makeEdition } from './edition.ts';
import { expect, test } from './support.ts';

const COPY = { url: 'https://archive.example/20220301/page', date: '2022-03-01' };

test('an archived copy reaches every form of an edition', async ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'makes an edition, which is the same for every browser');
  test.setTimeout(240_000);
  const root = await mkdtemp(join(tmpdir(), 'copies '));
  try {
    const from = copySources(join(root, 'sources'));
    const source = addCopy(join(from, 'content/sources.yaml'));
    const edition = makeEdition(join(root, 'editions'), { from });
    const file = (ending: string): Uint8Array =>
      new Uint8Array(readFileSync(join(edition, `eight-days-in-january${ending}`)));
    const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

    const site = unzipSync(file('-site.zip'));
    const pages = {
      article: text(site['index.html']),
      record: text(site['record/index.html']),
      standalone: text(file('.html')),
      'e-book': text(unzipSync(file('.epub'))['book/sources.xhtml']),
    };
    for (const [name, html] of Object.entries(pages)) {
      const links = selectAll(`a[href="${source.url}"]`, fromHtml(html));
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
    const data = unzipSync(file('-data.zip'));
    expect(text(data['sources.csv'])).toContain(`,${COPY.url},${COPY.date},`);
    expect(await addressesIn(file('.pdf'))).toContain(COPY.url);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

/**
 * Gives the source that the first note names a copy.
 * @returns the source
 */
function addCopy(file: string) {
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
