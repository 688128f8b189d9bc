/** The last section of a book: which edition it is, how to cite it, and what it is set in. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { citableStory } from '../../../story/cite/citable.ts';
import { cslItem } from '../../../story/cite/csl.ts';
import { plain } from '../../../story/cite/plain.ts';
import { printDay } from '../../../story/dates.ts';
import type { Story } from '../../../story/types.ts';
import { capital } from '../../../story/words/list.ts';
import { siteUrl } from '../../../story/site.ts';
import { editionTitle } from '../../../story/edition-names.ts';
import { identifierOf } from '../../../story/identifier.ts';

/** @param data a sentence on where the data is */
export function colophon(story: Story, data: string): Element {
  const { meta, words } = story;
  const { book } = words;
  const { date } = meta.edition;
  const edition = capital(
    words.editions.name({ edition: editionTitle(meta), date: printDay(date, words) }),
  );
  return h('section', { className: ['end'], id: 'colophon', ariaLabelledBy: 'colophon-title' }, [
    h('h2', { id: 'colophon-title' }, book.colophon),
    h('p', [h('b', meta.title), `. ${edition}.`]),
    h('p', book.identifier.pieces({ identifier: h('code', identifierOf(meta)) })),
    h('p', book.toCite({ citation: plain(cslItem(citableStory(story), meta, siteUrl()), words) })),
    h('p', data),
  ]);
}
