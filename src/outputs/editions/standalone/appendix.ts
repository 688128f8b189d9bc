/** What the page says of itself, after the end matter: edition, files inside, and every source. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { citableStory } from '../../../story/cite/citable.ts';
import { cslItem } from '../../../story/cite/csl.ts';
import { plain } from '../../../story/cite/plain.ts';
import type { Story } from '../../../story/types.ts';
import type { Words } from '../../../story/words/words.ts';
import { siteUrl } from '../../../story/site.ts';
import { datedEdition } from '../../../story/edition-names.ts';
import type { Block } from './blocks.ts';
import { sourceSections } from './sources.ts';

/** The ids of these sections, which the site has not. */
export const APPENDED = ['edition', 'sources', 'rests', 'files'];

/** The sections as markup, in the manner of the end matter. */
export function appendix(story: Story, blocks: readonly Block[]): string {
  return [edition(story), ...sourceSections(story), files(blocks, story.words)]
    .map((node) => toHtml(node))
    .join('');
}

/** A section of the end matter. */
export function section(id: string, title: string, ...content: Element[]): Element {
  return h('section', { className: ['end'], id }, [h('h2', title), ...content]);
}

function edition(story: Story): Element {
  const { meta, words: said } = story;
  const { book, list } = said;
  const { original } = meta;
  const { words, code } = meta.licence;
  return section(
    'edition',
    book.thisEdition,
    h('p', book.whole({ edition: datedEdition(story) })),
    ...(original
      ? [
          h(
            'p',
            book.retold.pieces<string | Element>({
              author: meta.author,
              title: original.title,
              publisher: original.publisher,
              date: original.date,
              address: h('a', { href: original.url }, original.url),
              editors: original.editors.join(list.last),
            }),
          ),
        ]
      : []),
    h(
      'p',
      book.terms.pieces<string | Element>({
        words: h('a', { href: words.url }, words.name),
        code: h('a', { href: code.url }, code.name),
        citation: plain(cslItem(citableStory(story), meta, siteUrl()), said),
      }),
    ),
  );
}

function files(blocks: readonly Block[], { book }: Words): Element {
  const head = [book.file, book.bytes, 'SHA-256'].map((text) => h('th', { scope: 'col' }, text));
  const rows = blocks.map(({ id, file, bytes, sum }) =>
    h('tr', [
      h(
        'th',
        { scope: 'row' },
        h('a', { href: '#files', dataSave: id }, file.replace('data/', '')),
      ),
      h('td', String(bytes)),
      h('td', h('code', sum)),
    ]),
  );
  return section(
    'files',
    book.dataInside,
    h(
      'p',
      book.dataInsideLead.pieces({ tag: h('code', 'id="data-'), end: h('code', '</script>') }),
    ),
    h(
      'div',
      {
        className: ['table-scroll', 'sans'],
        tabIndex: 0,
        role: 'region',
        ariaLabel: book.dataInside,
      },
      [h('table', [h('thead', h('tr', head)), h('tbody', rows)])],
    ),
  );
}
