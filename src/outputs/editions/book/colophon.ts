/** The last section of a book: which edition it is, how to cite it, and what it is set in. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { citableStory } from '../../../story/cite/citable.ts';
import { cslItem } from '../../../story/cite/csl.ts';
import { plain } from '../../../story/cite/plain.ts';
import type { Story } from '../../../story/types.ts';
import { siteUrl } from '../../../story/site.ts';
import { datedEdition } from '../../../story/edition-names.ts';
import { identifierOf } from '../../../story/identifier.ts';

/** @param data a sentence on where the data is */
export function colophon(story: Story, data: string): Element {
  const { meta, words } = story;
  const { book } = words;
  return h('section', { className: ['end'], id: 'colophon', ariaLabelledBy: 'colophon-title' }, [
    h('h2', { id: 'colophon-title' }, book.colophon),
    h('p', [h('b', meta.title), `. ${datedEdition(story)}.`]),
    h('p', book.identifier.pieces({ identifier: h('code', identifierOf(meta)) })),
    h('p', book.toCite({ citation: plain(cslItem(citableStory(story), meta, siteUrl()), words) })),
    h('p', data),
  ]);
}
