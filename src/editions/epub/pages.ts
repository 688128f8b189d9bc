/** The pages of the book in reading order, taken from the standalone page. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { adapt } from './adapt.ts';
import { chooseDrawings, partsFor } from './choose.ts';
import { changed, elements } from './tree.ts';

export interface BookPage {
  /** For example the-price.xhtml */
  file: string;
  title: string;
  part: 'frontmatter' | 'bodymatter' | 'backmatter';
  content: ElementContent[];
}

/** The list of files inside the page is of no use in a book. */
const LEFT_OUT = ['files'];

export function bookPages(html: string): BookPage[] {
  const page = fromHtml(html);
  const defs = selectAll('svg.defs > defs > *', page);
  const words = select('.hero-words', page);
  const title = page && textOf(select('h1', page) ?? page);
  const front = words ? [bookPage('title', title, 'frontmatter', [words], defs)] : [];
  const chapters = selectAll('section.chapter', page).map((chapter) =>
    bookPage(idOf(chapter), headingOf(chapter), 'bodymatter', [chapter], defs),
  );
  const ends = selectAll('footer section.end', page)
    .filter((end) => !LEFT_OUT.includes(idOf(end)))
    .map((end) => bookPage(idOf(end), headingOf(end), 'backmatter', [end], defs));
  return linked([...front, ...chapters, ...ends]);
}

function bookPage(
  name: string,
  title: string,
  part: BookPage['part'],
  source: Element[],
  defs: readonly Element[],
): BookPage {
  const { content, notes } = adapt(chooseDrawings(source));
  const shared = partsFor(content, defs);
  const footnotes =
    notes.length > 0
      ? [
          h(
            'section',
            { className: ['notes'], epubType: 'footnotes', ariaLabel: 'The record' },
            notes,
          ),
        ]
      : [];
  const body = content.map((node) =>
    node.type === 'element' && part === 'bodymatter'
      ? { ...node, properties: { ...node.properties, epubType: 'chapter', role: 'doc-chapter' } }
      : node,
  );
  return { file: `${name}.xhtml`, title, part, content: [...shared, ...body, ...footnotes] };
}

/** Points every link at the page its place is on; a link to what is not in the book keeps its words. */
function linked(pages: readonly BookPage[]): BookPage[] {
  const files = new Map(
    pages.flatMap(({ file, content }) =>
      elements(content).flatMap(({ properties: { id } }) =>
        id ? [[String(id), file] as const] : [],
      ),
    ),
  );
  return pages.map((page) => ({
    ...page,
    content: changed(page.content, (element) => {
      const href = String(element.properties['href'] ?? '');
      if (element.tagName !== 'a' || /^[a-z]+:/i.test(href)) return [element];
      const file = files.get(href.slice(1));
      if (!file) return element.children;
      const place = file === page.file ? href : file + href;
      return [{ ...element, properties: { ...element.properties, href: place } }];
    }),
  }));
}

const idOf = ({ properties }: Element): string => String(properties['id']);
const headingOf = (section: Element): string => textOf(select('h2', section) ?? section).trim();
