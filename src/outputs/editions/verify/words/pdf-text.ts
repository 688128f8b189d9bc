/** The text of a tagged PDF in the order of its structure, as Chromium writes both. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { kidsOf, roleOf } from '../../pdf/conform/structure.ts';

/** The characters of a font by their codes. */
type Characters = Map<number, string>;
/** What a page says by the numbers of its marked content. */
type Marked = Map<number, string>;

const name = (text: string): PDFName => PDFName.of(text);

/** Pictures, and the numbers and dots that style sheets set before items of lists. */
const APART = ['Figure', 'Lbl'];

/** @returns its runs of text, each what one piece of marked content says */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const fonts = new Map<string, Characters>();
  const pages = new Map(pdf.getPages().map((page) => [String(page.ref), marked(page, fonts)]));
  const runs: string[] = [];
  const walk = (object: PDFObject | undefined, page: string): void => {
    const kid = object instanceof PDFRef ? pdf.context.lookup(object) : object;
    if (kid instanceof PDFNumber) runs.push(pages.get(page)?.get(kid.asNumber()) ?? '');
    if (!(kid instanceof PDFDict) || APART.includes(roleOf(kid))) return;
    const on = kid.has(name('Pg')) ? String(kid.get(name('Pg'))) : page;
    if (kid.has(name('MCID'))) walk(kid.get(name('MCID')), on);
    for (const one of kidsOf(kid)) walk(one, on);
  };
  walk(pdf.catalog.get(name('StructTreeRoot')), '');
  return runs.filter(Boolean);
}

const OPERATORS =
  /\/(?<font>\w+)\s+[\d.]+\s+Tf|\/\w+\s*<<\s*\/MCID\s+(?<mcid>\d+)[^>]*>>\s*BDC|(?<other>\b(?:BMC|BDC)\b)|(?<end>\bEMC\b)|<(?<codes>[0-9A-Fa-f]+)>\s*Tj/g;

/** Reads what a page draws: which font is set, which content is marked, and the codes of its characters. */
function marked(page: PDFPage, fonts: Map<string, Characters>): Marked {
  const found: Marked = new Map();
  const within: (number | undefined)[] = [];
  let characters: Characters = new Map();
  for (const { groups = {} } of drawn(page).matchAll(OPERATORS)) {
    const { font, mcid, other, end, codes } = groups;
    if (font !== undefined) characters = charactersOf(page, font, fonts);
    else if (mcid !== undefined) within.push(Number(mcid));
    else if (other !== undefined) within.push(undefined);
    else if (end !== undefined) within.pop();
    const content = within.at(-1);
    if (codes === undefined || content === undefined) continue;
    found.set(content, (found.get(content) ?? '') + decoded(codes, characters));
  }
  return found;
}

function drawn(page: PDFPage): string {
  const contents = page.node.lookup(name('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams.map((stream) => textOf(stream, page)).join('\n');
}

function charactersOf(page: PDFPage, font: string, fonts: Map<string, Characters>): Characters {
  const list = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict);
  const key = String(list?.get(name(font)));
  const known = fonts.get(key);
  if (known) return known;
  const own = list?.lookupMaybe(name(font), PDFDict);
  const made = mapped(textOf(own?.get(name('ToUnicode')), page));
  fonts.set(key, made);
  return made;
}

function textOf(object: PDFObject | undefined, { doc }: PDFPage): string {
  const stream = object instanceof PDFRef ? doc.context.lookup(object) : object;
  if (!(stream instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** A ToUnicode map: what each code means. */
function mapped(cmap: string): Characters {
  const found: Characters = new Map();
  const entries = (kind: string, entry: RegExp): RegExpMatchArray[] =>
    [...cmap.matchAll(new RegExp(`begin${kind}\\s([\\s\\S]*?)end${kind}`, 'g'))].flatMap(
      ([, body = '']) => [...body.matchAll(entry)],
    );
  for (const [, code = '', to = ''] of entries('bfchar', /<(\w+)>\s*<(\w+)>/g)) {
    found.set(hex(code), unicode(to));
  }
  for (const [, from = '', last = '', to = ''] of entries(
    'bfrange',
    /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
  )) {
    for (let code = hex(from); code <= hex(last); code++) {
      const moved = (hex(to) + code - hex(from)).toString(16).padStart(to.length, '0');
      found.set(code, unicode(moved));
    }
  }
  return found;
}

const hex = (digits: string): number => Number.parseInt(digits, 16);
const unicode = (digits: string): string => Buffer.from(digits, 'hex').swap16().toString('utf16le');

/** Codes of two bytes, as composite fonts have them; what no map knows stands as the replacement character. */
const decoded = (codes: string, characters: Characters): string =>
  (codes.match(/.{1,4}/g) ?? []).map((code) => characters.get(hex(code)) ?? '\ufffd').join('');
