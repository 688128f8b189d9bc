/** The last section of a book: which edition it is, how to cite it, and what it is set in. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { citableStory } from '../../cite/citable.ts';
import { cslItem } from '../../cite/csl.ts';
import { plain } from '../../cite/plain.ts';
import { printDay } from '../../content/dates.ts';
import type { Story } from '../../content/types.ts';
import { siteUrl } from '../../site.ts';
import { identifierOf } from '../identifier.ts';

/** @param data a sentence on where the data is */
export function colophon(story: Story, data: string): Element {
  const { meta } = story;
  const { name, date } = meta.edition;
  const edition = `${name.charAt(0).toUpperCase()}${name.slice(1)} edition, ${printDay(date)}.`;
  return h('section', { className: ['end'], id: 'colophon', ariaLabelledBy: 'colophon-title' }, [
    h('h2', { id: 'colophon-title' }, 'Colophon'),
    h('p', [h('b', meta.title), `. ${edition}`]),
    h('p', ['Identifier: ', h('code', identifierOf(meta)), '.']),
    h('p', ['To cite it: ', plain(cslItem(citableStory(story), meta, siteUrl()))]),
    h('p', data),
  ]);
}
