/** The contents of the book and its landmarks. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../../../story/words/words.ts';
import type { BookPage } from '../book/pages.ts';
import { fileOf } from './linked.ts';

export function navigation(pages: readonly BookPage[], { book }: Words): ElementContent[] {
  const link = (href: string, text: string, type?: string) =>
    h('li', h('a', { href, ...(type ? { epubType: type } : {}) }, text));
  const first = pages.find(({ part }) => part === 'bodymatter');
  return [
    h('nav', { epubType: 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: 'toc-title' }, [
      h('h1', { id: 'toc-title' }, book.contents),
      h(
        'ol',
        pages.map((page) => link(fileOf(page), page.title)),
      ),
    ]),
    h('nav', { epubType: 'landmarks', ariaLabel: book.landmarks, hidden: true }, [
      h('ol', [
        link('cover.xhtml', book.cover, 'cover'),
        link('nav.xhtml', book.contents, 'toc'),
        ...(first ? [link(fileOf(first), book.start, 'bodymatter')] : []),
      ]),
    ]),
  ];
}
