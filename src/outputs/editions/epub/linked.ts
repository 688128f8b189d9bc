/** Points every link of a book in several files at the file its place is in. */
import type { BookPage } from '../book/pages.ts';
import { changed, elements } from '../book/tree.ts';

/** A link to what is not in the book keeps its words. */
export function linked(pages: readonly BookPage[]): BookPage[] {
  const files = new Map(
    pages.flatMap((page) =>
      elements(page.content).flatMap(({ properties: { id } }) =>
        id ? [[String(id), fileOf(page)] as const] : [],
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
      const place = file === fileOf(page) ? href : file + href;
      return [{ ...element, properties: { ...element.properties, href: place } }];
    }),
  }));
}

/** For example the-price.xhtml */
export const fileOf = ({ name }: Pick<BookPage, 'name'>): string => `${name}.xhtml`;
