/** The parts of a book in reading order, taken from the standalone page. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { adapt, type BookWords, type Parts } from './adapt.ts';
import { hasClass } from './tree.ts';

export interface BookPage {
  /** The id of the chapter or section: the-price */
  name: string;
  title: string;
  part: 'frontmatter' | 'bodymatter' | 'backmatter';
  content: ElementContent[];
}

/** Files inside the page, other editions, and what the notes of a book say themselves. */
const LEFT_OUT = ['files', 'editions', 'edition', 'rests'];

/**
 * @param html the standalone page
 * @param words what the book says by itself
 * @param colophon the last section
 */
export function bookPages(
  html: string,
  parts: Parts,
  words: BookWords,
  colophon?: Element,
): BookPage[] {
  const page = fromHtml(html);
  const opening = select('.hero-words', page);
  const title = textOf(select('h1', page) ?? page).trim();
  const made = (
    name: string,
    heading: string,
    part: BookPage['part'],
    source: Element,
  ): BookPage => {
    const content = adapt([source], parts, words).map((node) =>
      node.type === 'element' && part === 'bodymatter' ? asChapter(node) : node,
    );
    return { name, title: heading, part, content };
  };
  const front = opening ? [made('title', title, 'frontmatter', opening)] : [];
  const chapters = selectAll('section.chapter', page).map((chapter) =>
    made(idOf(chapter), headingOf(chapter), 'bodymatter', chapter),
  );
  const ends = [
    ...selectAll('footer section.end', page).filter((end) => !LEFT_OUT.includes(idOf(end))),
    ...(colophon ? [colophon] : []),
  ].map((end) => made(idOf(end), headingOf(end), 'backmatter', unfolded(withoutWays(end))));
  return [...front, ...chapters, ...ends];
}

/** The credits end with ways to the other pages of the site. */
function withoutWays(end: Element): Element {
  if (idOf(end) !== 'credits') return end;
  const lists = selectAll('ul', end);
  const children = end.children.filter(
    (child) => child !== lists.at(-1) && !(child.type === 'element' && hasClass(child, 'ways')),
  );
  return { ...end, children };
}

/** What a page folds stands open in a book: nothing is left to say what would open. Notes are counted there. */
function unfolded(end: Element): Element {
  const folded = new Set(selectAll('details:not(.notes) > summary', end));
  const kept = (element: Element): Element => ({
    ...element,
    children: element.children
      .filter((child) => child.type !== 'element' || !folded.has(child))
      .map((child) => (child.type === 'element' ? kept(child) : child)),
  });
  return kept(end);
}

const asChapter = (chapter: Element): Element => ({
  ...chapter,
  properties: { ...chapter.properties, epubType: 'chapter', role: 'doc-chapter' },
});

const idOf = ({ properties }: Element): string => String(properties['id']);
const headingOf = (section: Element): string => textOf(select('h2', section) ?? section).trim();
