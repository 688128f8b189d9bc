/** What the page says of itself, after the end matter: edition, files inside, and every source. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { citableStory } from '../../cite/citable.ts';
import { cslItem } from '../../cite/csl.ts';
import { plain } from '../../cite/plain.ts';
import { printDay } from '../../content/dates.ts';
import type { Story } from '../../content/types.ts';
import { siteUrl } from '../../site.ts';
import type { Block } from './blocks.ts';
import { sourceSections } from './sources.ts';

/** The sections as markup, in the manner of the end matter. */
export function appendix(story: Story, blocks: readonly Block[]): string {
  return [edition(story), ...sourceSections(story), files(blocks)]
    .map((node) => toHtml(node))
    .join('');
}

/** A section of the end matter. */
export function section(id: string, title: string, ...content: Element[]): Element {
  return h('section', { className: ['end'], id }, [h('h2', title), ...content]);
}

function edition(story: Story): Element {
  const { meta } = story;
  const { name, date } = meta.edition;
  const { words, code } = meta.licence;
  return section(
    'edition',
    'This edition',
    h('p', [
      `${name.charAt(0).toUpperCase()}${name.slice(1)} edition, ${printDay(date)}. This page is complete in itself: it holds the story, its graphics, its sources and its data, and asks for nothing from anywhere. The addresses it names may be gone; what they said is told in the record.`,
    ]),
    h('p', [
      `Retold by ${meta.author} from “${meta.original.title}”, published by ${meta.original.publisher} in ${meta.original.date} at `,
      h('a', { href: meta.original.url }, meta.original.url),
      ', edited by ',
      `${meta.original.editors.join(' and ')}.`,
    ]),
    h('p', [
      'Words and data: ',
      h('a', { href: words.url }, words.name),
      '. Code: ',
      h('a', { href: code.url }, code.name),
      '. To cite it: ',
      plain(cslItem(citableStory(story), meta, siteUrl())),
    ]),
  );
}

function files(blocks: readonly Block[]): Element {
  const head = ['File', 'Bytes', 'SHA-256'].map((text) => h('th', { scope: 'col' }, text));
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
    'The data inside this page',
    h('p', [
      'The claims, sources and figures stand in this file as plain text, and so do the licences of all that it holds. To take one out, follow its link; or open the file in a text editor, look for ',
      h('code', 'id="data-'),
      ' and copy what stands between that tag and the next ',
      h('code', '</script>'),
      '. The sums are of exactly that text, in UTF-8. A JSON file describes itself by schema.json.',
    ]),
    h(
      'div',
      {
        className: ['table-scroll', 'sans'],
        tabIndex: 0,
        role: 'region',
        ariaLabel: 'The data inside this page',
      },
      [h('table', [h('thead', h('tr', head)), h('tbody', rows)])],
    ),
  );
}
