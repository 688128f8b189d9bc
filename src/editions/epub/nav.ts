/** The contents of the book and its landmarks. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BookPage } from '../book/pages.ts';
import { fileOf } from './linked.ts';

export function navigation(pages: readonly BookPage[]): ElementContent[] {
  const link = (href: string, text: string, type?: string) =>
    h('li', h('a', { href, ...(type ? { epubType: type } : {}) }, text));
  const first = pages.find(({ part }) => part === 'bodymatter');
  return [
    h('nav', { epubType: 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: 'toc-title' }, [
      h('h1', { id: 'toc-title' }, 'Contents'),
      h(
        'ol',
        pages.map((page) => link(fileOf(page), page.title)),
      ),
    ]),
    h('nav', { epubType: 'landmarks', ariaLabel: 'Landmarks', hidden: true }, [
      h('ol', [
        link('cover.xhtml', 'Cover', 'cover'),
        link('nav.xhtml', 'Contents', 'toc'),
        ...(first ? [link(fileOf(first), 'Start of the story', 'bodymatter')] : []),
      ]),
    ]),
  ];
}
