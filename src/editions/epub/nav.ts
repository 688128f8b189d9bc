/** The contents of the book and its landmarks. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BookPage } from './pages.ts';

export function navigation(pages: readonly BookPage[]): ElementContent[] {
  const link = (href: string, text: string, type?: string) =>
    h('li', h('a', { href, ...(type ? { epubType: type } : {}) }, text));
  const first = pages.find(({ part }) => part === 'bodymatter');
  return [
    h('nav', { epubType: 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: 'toc-title' }, [
      h('h1', { id: 'toc-title' }, 'Contents'),
      h(
        'ol',
        pages.map(({ file, title }) => link(file, title)),
      ),
    ]),
    h('nav', { epubType: 'landmarks', ariaLabel: 'Landmarks', hidden: true }, [
      h('ol', [
        link('cover.xhtml', 'Cover', 'cover'),
        link('nav.xhtml', 'Contents', 'toc'),
        ...(first ? [link(first.file, 'Start of the story', 'bodymatter')] : []),
      ]),
    ]),
  ];
}
