/** The same words in site, page, e-book and PDF: what the edition says is said alike by all that can be read alone. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { type BookPage, bookPages } from '../../book/pages.ts';
import { changed, elements } from '../../book/tree.ts';
import { APPENDED } from '../../standalone/appendix.ts';
import { SHARED } from '../../standalone/page.ts';
import type { Checked } from '../check.ts';
import { keptSite, membersOf } from '../kept-site.ts';
import { firstDifference } from './difference.ts';
import { letters, paragraphs } from './paragraphs.ts';
import { leadsToPage, onPaper, withoutFolios } from './paper.ts';
import { pdfText } from './pdf-text.ts';

/** The paths of the forms that hold the words. */
export interface Worded {
  site: string;
  page: string;
  epub: string;
  pdf: string;
  /** Of the data, which the PDF says that it carries. */
  data: string;
}

/**
 * Holds the page to the article of the site, paragraph by paragraph, and both books to the page: each of its
 * paragraphs that a book holds is in it, and it says nothing else but what it says of itself.
 */
export async function checkWords(paths: Worded): Promise<Checked> {
  const html = readFileSync(paths.page, 'utf8');
  const page = fromHtml(html);
  const article = fromHtml(keptSite(paths.site).text('index.html'));
  const [wanted, found] = [said(article), said(withoutAppended(page))];
  const epub = chaptersOf(paths.epub);
  const printed = await pdfText(readFileSync(paths.pdf)).catch((): string[] => []);
  const pdf = printed.map(withoutFolios);
  const all = [...said(page), ...addresses(page)];
  const pages = asBook(html);
  const [narrow, paper] = [inBook(pages), inBook(pages, onPaper)];
  const differing = firstDifference(wanted, found);
  const faults = [
    ...(differing
      ? [
          `${basename(paths.page)}: it says “${differing.found}” where ${basename(paths.site)} says “${differing.wanted}”.`,
        ]
      : []),
    ...lacking(paths, 'epub', narrow, epub.own),
    ...lacking(paths, 'pdf', paper, pdf),
    ...more(paths, 'epub', epub.chapters, [...all, ...pdf]),
    ...more(
      paths,
      'pdf',
      pdf.filter(isNotOf(paths.data)).filter((text) => !leadsToPage(text)),
      [...all, ...epub.own],
    ),
  ];
  return {
    what: 'the same words',
    faults,
    facts: `${wanted.length} paragraphs and labels of the site in the page, ${narrow.length} paragraphs of the page in the e-book, ${paper.length} in the PDF; nothing else in the books but their colophons`,
  };
}

/** Paragraphs, drawings among them, then what is read out, found and shared in their place. */
const said = (root: Root): string[] => [
  ...paragraphs(root, true),
  ...elements(root.children).flatMap(labelsOf),
];

/** Links that lead out of a page that stands alone are words there, and pictures that only a site shares are none. */
function labelsOf(element: Element): string[] {
  const { tagName, properties } = element;
  if (tagName === 'title' || properties['type'] === 'application/ld+json') return [textOf(element)];
  if (['a', 'link'].includes(tagName) || SHARED.test(String(properties['src']))) return [];
  const names = tagName === 'meta' && 'name' in properties ? ['content'] : LABELS;
  return names.flatMap((name) => properties[name] || []).map(String);
}

const LABELS = ['alt', 'ariaLabel', 'title'];

/** The page as it was before it told of itself, of its files and of all sources. */
function withoutAppended(page: Root): Root {
  const ids = new Set(APPENDED);
  const children = changed(page.children, (element) =>
    ids.has(String(element.properties['id'])) ? [] : [element],
  );
  return { type: 'root', children };
}

/** The page as the books divide it. */
const asBook = (html: string): BookPage[] =>
  bookPages(
    html,
    { plates: new Map(), cited: new Map() },
    { book: { notes: '', sources: () => '' }, voices: { account: '', record: '' } },
  );

/** The paragraphs of the page that a book holds; pictures are drawn anew for it. */
const inBook = (pages: BookPage[], kept = (content: ElementContent[]) => content): string[] =>
  pages.flatMap(({ content }) => {
    const children = changed(kept(content), (element) =>
      element.tagName === 'figure' && 'id' in element.properties ? [] : [element],
    );
    return paragraphs({ type: 'root', children });
  });

/** What all documents of an e-book say; and those that stand in the page, neither its contents nor its colophon. */
function chaptersOf(path: string): { own: string[]; chapters: string[] } {
  const documents = Object.entries(membersOf(path))
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([name, bytes]) => ({
      name,
      text: paragraphs(fromHtml(new TextDecoder().decode(bytes))),
    }));
  return {
    own: documents.flatMap(({ text }) => text),
    chapters: documents
      .filter(({ name }) => !/(nav|colophon)\.xhtml$/.test(name))
      .flatMap(({ text }) => text),
  };
}

/** Whether a text is none that names a file. */
const isNotOf =
  (path: string) =>
  (text: string): boolean =>
    !letters(text).includes(letters(basename(path)));

/** Paper shows the addresses of links, letters of other alphabets as such. */
const addresses = (page: Root): string[] =>
  selectAll('a[href]', page).flatMap(({ properties }) => {
    const href = String(properties['href']);
    return [href, URL.canParse(href) ? safelyDecoded(href) : href];
  });

function safelyDecoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function lacking(
  paths: Worded,
  book: 'epub' | 'pdf',
  wanted: readonly string[],
  found: readonly string[],
): string[] {
  const all = letters(found.join(''));
  return wanted
    .filter((paragraph) => !all.includes(letters(paragraph)))
    .map(
      (paragraph) =>
        `${basename(paths[book])}: it does not say “${short(paragraph)}”, as ${basename(paths.page)} does.`,
    );
}

/** What a book says that is said nowhere else, sentence by sentence. */
function more(
  paths: Worded,
  book: 'epub' | 'pdf',
  found: readonly string[],
  known: readonly string[],
): string[] {
  const all = letters(known.join(''));
  return found
    .filter(
      (paragraph) => !paragraph.split(/(?<=\.)\s+/).every((one) => all.includes(letters(one))),
    )
    .map((paragraph) => `${basename(paths[book])}: it alone says “${short(paragraph)}”.`);
}

const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
