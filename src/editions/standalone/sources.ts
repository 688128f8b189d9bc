/** Every source, and what each claim rests on, as sections of the end matter. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { printDay } from '../../content/dates.ts';
import { STATUS } from '../../content/labels.ts';
import type { Source } from '../../content/schema.ts';
import type { ClaimEntry, Story } from '../../content/types.ts';
import { sourcesByKind } from '../../record/by-source.ts';
import { KIND, languageName } from '../../record/labels.ts';
import { copyWords, sourceLink } from '../../record/source-link.ts';
import { section } from './appendix.ts';

export function sourceSections(story: Story): Element[] {
  const groups = sourcesByKind(story);
  const ordered = groups.flatMap(({ uses }) => uses.map(({ source }) => source.id));
  const numbers = new Map(ordered.map((id, index) => [id, index + 1]));
  const claims = [...story.claims.values()].sort((a, b) => a.number - b.number);
  let start = 1;
  const lists = groups.flatMap(({ kind, uses }) => {
    const list = h('ol', { className: ['sans', 'numbered'], start }, [
      ...uses.map(({ source }) => h('li', { id: `source-${source.id}` }, describe(source))),
    ]);
    start += uses.length;
    return [h('h3', KIND[kind].group), list];
  });
  return [
    section('sources', 'Sources', ...lists),
    section(
      'rests',
      'What each claim rests on',
      h('p', 'The first number is the claim’s, the others are those of the sources above.'),
      h(
        'ul',
        { className: ['sans'] },
        claims.map((claim) => rests(claim, numbers)),
      ),
    ),
  ];
}

function describe(source: Source): (string | Element)[] {
  const { lang, publisher, title, date, readIn, archived, note } = source;
  const facts = [
    date ? printDay(date) : 'no date seen',
    languageName(lang),
    ...(readIn ? ['read in a repost'] : []),
  ];
  // A title in square brackets is ours, in the language of the page.
  const titleLang = title.startsWith('[') ? {} : { lang };
  return [
    h('a', sourceLink(source), [h('b', publisher), ': ', h('cite', titleLang, title)]),
    `. ${facts.join(', ')}`,
    ...(archived ? [', ', h('a', { href: archived.url }, copyWords(archived))] : []),
    `.${note ? ` ${note}` : ''}`,
  ];
}

/** A claim by number and status: its words stand only beside their finding. */
function rests(claim: ClaimEntry, numbers: ReadonlyMap<string, number>): Element {
  const { word } = STATUS[claim.status];
  const links = claim.sources.flatMap((id, index) => [
    index > 0 ? ', ' : ': ',
    h('a', { href: `#source-${id}` }, String(numbers.get(id))),
  ]);
  return h('li', { id: `rests-${claim.id}` }, [
    h('a', { href: `#claim-${claim.id}` }, `${claim.number} ${word}`),
    ...(links.length > 0 ? links : [': no source']),
    '.',
  ]);
}
