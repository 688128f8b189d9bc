/** The story as EPUB 3: the flat form, its stills as drawings, the record as notes that pop up. */
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Story } from '../../../story/types.ts';
import { colophon } from '../book/colophon.ts';
import { bookPages } from '../book/pages.ts';
import { partsOf } from '../book/parts.ts';
import { elements } from '../book/tree.ts';
import { editionOf } from '../../../story/edition-names.ts';
import { faceName } from '../../../site/fonts/subset.ts';
import { cutFaces } from '../standalone/fonts.ts';
import { type Member, sorted, zip } from '../zip.ts';
import { cover } from './cover.ts';
import { navigation } from './nav.ts';
import { type Item, opf } from './opf.ts';
import { fileOf, linked } from './linked.ts';
import { bookCss, paperValues } from './style.ts';
import { apart } from './pictures.ts';
import { type Page, xhtml } from './xhtml.ts';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
const FOLDER = 'book/';

/** @param html the standalone page */
export async function epub(html: string, story: Story): Promise<Uint8Array> {
  const { title, language, date } = editionOf(story);
  const { book } = story.words;
  const parts = partsOf(story, 'narrow', paperValues());
  const { pages, files } = apart(
    linked(bookPages(html, parts, story.words, colophon(story, book.dataBeside))),
  );
  const text = pages.map(({ content }) => textOf({ type: 'root', children: content })).join('');
  const faces = await cutFaces(`${text}${book.contents}0123456789`, story.words);
  const page = (of: Omit<Page, 'language'>): Uint8Array => encode(xhtml({ ...of, language }));
  const image = h('img', { src: 'cover.png', alt: book.coverOf({ title }) });
  const documents: (Item & { bytes: Uint8Array })[] = [
    {
      ...document('cover.xhtml'),
      bytes: page({ title, part: 'cover', content: [h('div', { className: ['cover'] }, image)] }),
    },
    {
      ...document('nav.xhtml', 'nav'),
      bytes: page({
        title: book.contents,
        part: 'frontmatter',
        content: navigation(pages, story.words),
      }),
    },
    ...pages.map((one) => ({
      ...document(fileOf(one), elements(one.content).some(isDrawn) ? 'svg' : undefined),
      bytes: page(one),
    })),
    {
      id: 'cover-image',
      href: 'cover.png',
      type: 'image/png',
      properties: 'cover-image',
      bytes: await cover(story),
    },
    ...files.map((file) => ({ id: file.href.replace('.', '-'), ...file })),
    { id: 'style', href: 'style.css', type: 'text/css', bytes: encode(bookCss(faces)) },
    ...faces.map(({ face, bytes }) => {
      const href = `${faceName(face)}.woff2`;
      return { id: `font-${faceName(face)}`, href, type: 'font/woff2', bytes };
    }),
  ];
  const members: Member[] = [
    { path: 'META-INF/container.xml', bytes: encode(CONTAINER) },
    { path: `${FOLDER}package.opf`, bytes: encode(opf(story, documents)) },
    ...licences(html),
    ...documents.map(({ href, bytes }) => ({ path: FOLDER + href, bytes })),
  ];
  // Readers tell the format by the first bytes, so this one comes first and uncompressed.
  const mimetype = { path: 'mimetype', bytes: encode('application/epub+zip'), stored: true };
  return zip([mimetype, ...sorted(members)], date);
}

/** The licences that fonts and maps came with: a font may not go without its own. */
function licences(html: string): Member[] {
  const block = select('script#data-licences-txt', fromHtml(html));
  return block ? [{ path: 'META-INF/licences.txt', bytes: encode(textOf(block)) }] : [];
}

function document(href: string, properties?: string): Item {
  const id = `page-${href.replace('.xhtml', '')}`;
  const item = { id, href, type: 'application/xhtml+xml', spine: true };
  return properties ? { ...item, properties } : item;
}

const isDrawn = ({ tagName }: { tagName: string }): boolean => tagName === 'svg';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
