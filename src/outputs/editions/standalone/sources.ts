/** Every source, and what each claim rests on, as sections of the end matter. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Source } from '../../../story/schema.ts';
import type { ClaimEntry, Story } from '../../../story/types.ts';
import { sourceNumbers, sourcesByKind } from '../../../story/record/by-source.ts';
import { citedSource } from '../../../story/record/cited-source.ts';
import { copyWords, sourceLink } from '../../../story/record/source-link.ts';
import { stopAfter } from '../../../story/words/stop.ts';
import type { Words } from '../../../story/words/words.ts';
import { section } from './appendix.ts';

export function sourceSections(story: Story): Element[] {
  const { words } = story;
  const { book } = words;
  const groups = sourcesByKind(story);
  const numbers = sourceNumbers(groups);
  const claims = [...story.claims.values()].sort((a, b) => a.number - b.number);
  let start = 1;
  const lists = groups.flatMap(({ kind, uses }) => {
    const list = h('ol', { className: ['sans', 'numbered'], start }, [
      ...uses.map(({ source }) => h('li', { id: `source-${source.id}` }, describe(source, words))),
    ]);
    start += uses.length;
    return [h('h3', words.kinds[kind].group), list];
  });
  return [
    section('sources', book.sourceList, ...lists),
    section(
      'rests',
      book.rests,
      h('p', book.restsLead),
      h(
        'ul',
        { className: ['sans'] },
        claims.map((claim) => rests(claim, numbers, words)),
      ),
    ),
  ];
}

function describe(source: Source, words: Words): (string | Element)[] {
  const { publisher, title, archived, note } = source;
  const { titleLang, date, language, readAt } = citedSource(source, words);
  const [first, ...others] = [date, language, ...(readAt ? [readAt] : [])];
  const facts = [upperFirst(first), ...others];
  return [
    h('a', sourceLink(source, words), [
      h('b', publisher),
      ': ',
      h('cite', titleLang === undefined ? {} : { lang: titleLang }, title),
    ]),
    `${stopAfter(title)} ${facts.join(', ')}`,
    ...(archived ? [', ', h('a', { href: archived.url }, copyWords(archived, words))] : []),
    `.${note ? ` ${note}` : ''}`,
  ];
}

/** It begins a sentence. */
const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A claim by number and status: its words stand only beside their finding. */
function rests(claim: ClaimEntry, numbers: ReadonlyMap<string, number>, words: Words): Element {
  const { word } = words.status[claim.status];
  const links = claim.sources.flatMap((id, index) => [
    index > 0 ? ', ' : ': ',
    h('a', { href: `#source-${id}` }, String(numbers.get(id))),
  ]);
  return h('li', { id: `rests-${claim.id}` }, [
    h('a', { href: `#claim-${claim.id}` }, `${claim.number} ${word}`),
    ...(links.length > 0 ? links : [`: ${words.book.noSource}`]),
    '.',
  ]);
}
