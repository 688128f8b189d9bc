/** The one identifier of an edition, as each of its forms names it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import type { Checked } from './check.ts';

/** The paths of the forms that name it; what is missing is said by other checks. */
export type Naming = Partial<Record<'page' | 'pdf' | 'epub' | 'wacz', string>>;

/** @param identifier the manifest's */
export async function checkIdentifier(paths: Naming, identifier: string): Promise<Checked> {
  const faults: string[] = Object.keys(paths).length > 0 ? [] : ['There is nothing that names it.'];
  for (const [form, path] of Object.entries(paths)) {
    const named = await NAMED[form as keyof Naming](path).catch((): string[] => []);
    if (named.includes(identifier)) continue;
    const found = named.length > 0 ? named.join(', ') : 'none';
    faults.push(`${basename(path)}: its identifier is ${found}, the manifest’s ${identifier}.`);
  }
  return { what: 'one identifier', faults, facts: identifier };
}

/** The identifiers that a form names. */
const NAMED: Record<keyof Naming, (path: string) => Promise<string[]>> = {
  page: async (path) =>
    selectAll('meta[name="DC.identifier"]', fromHtml(readFileSync(path, 'utf8'))).map((meta) =>
      String(meta.properties['content']),
    ),
  pdf: async (path) => {
    const pdf = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
    const metadata = pdf.catalog.lookup(PDFName.of('Metadata'));
    const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString() : '';
    return between(xmp, 'dc:identifier');
  },
  epub: async (path) => between(member(path, 'book/package.opf'), 'dc:identifier'),
  wacz: async (path) => [String(JSON.parse(member(path, 'datapackage.json')).id)],
};

function member(path: string, name: string): string {
  return new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(path)))[name]);
}

function between(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}\\b[^>]*>([^<]*)<`, 'g'))].map(
    ([, text = '']) => text,
  );
}
