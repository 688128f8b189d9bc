/** Every id in a page, a correction, an explanation or a table is one that exists. */
import { existsSync } from 'node:fs';
import type { Element } from '../body.ts';
import { INSET_NAMES, LEDGER_INSETS } from '../../graphics/insets/index.ts';
import { isEnglish } from '../words/words.ts';
import { allPages, type Draft } from '../draft.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Place, Problems } from '../problems.ts';

interface Known {
  ids: ReadonlySet<string>;
  readable: boolean;
  /** Where the ids stand. */
  file?: string;
}

export function checkReferences(draft: Draft, problems: Problems): void {
  const { claims, sources, names, figures, corrections, explanations } = draft;
  const check = (what: string, id: string | true | undefined, known: Known, at: Place): void => {
    if (typeof id !== 'string' || id === '' || !known.readable || known.ids.has(id)) return;
    const where = known.file && `one of the ids in ${known.file}`;
    problems.add(at, `unknown ${what} "${id}"`, suggestion(id, known.ids, 'write', where));
  };
  const english = !draft.words || isEnglish(draft.words);
  const rows = explanations?.data.rows ?? [];
  const told = {
    ids: new Set(rows.map(({ id }) => id)),
    readable: !existsSync(`${draft.dir}/explanations.yaml`) || explanations !== undefined,
  };
  const speakers = {
    ids: new Set(draft.meta?.data.speakers.map(({ id }) => id)),
    readable: draft.meta !== undefined,
  };
  const insets = { ids: new Set<string>(INSET_NAMES), readable: true };
  const parts = {
    ids: new Set(draft.meta?.data.parts.map(({ id }) => id)),
    readable: draft.meta !== undefined,
  };
  for (const element of elements(draft)) {
    const { name, props, at } = element;
    if (name === 'Claim') check('claim', props.get('id'), claims, at);
    if (name === 'Name') check('name', props.get('id'), names, at);
    if (name === 'Explanation') check('explanation', props.get('id'), told, at);
    if (name === 'Inset') {
      check('inset', props.get('name'), insets, at);
      checkFile(element, draft, problems);
    }
    if ((name === 'Fig' || name === 'Tally') && props.get('as') === 'words' && !english) {
      const remedy = 'leave out as="words": it then stands in digits';
      problems.add(at, 'numbers can be written as words in English alone', remedy);
    }
    if (name === 'Tally') check('part', props.get('part'), parts, at);
    if (name === 'Fig') {
      check('figure', props.get('id'), figures, at);
      checkFigure(element, draft, problems);
    }
  }
  for (const [i, { owner }] of draft.meta?.data.speakers.entries() ?? []) {
    const owners = { ids: new Set(Object.keys(draft.meta?.data.owners ?? {})), readable: true };
    if (draft.meta) check('owner', owner, owners, draft.meta.at('speakers', i, 'owner'));
  }
  for (const { data, at } of claims.entries) {
    for (const [i, id] of data.sources.entries()) check('source', id, sources, at('sources', i));
    check('speaker', data.speaker, speakers, at('speaker'));
  }
  for (const { data, at } of draft.places.entries) {
    for (const id of data.sources) check('source', id, sources, at());
  }
  for (const { data, at } of [...draft.prices.entries, ...draft.crowds.entries]) {
    check('source', data.source, sources, at());
    check('figure', data.figure, figures, at());
  }
  draft.where?.data.places.forEach(({ id }, i) => {
    check('place', id, draft.places, draft.where!.at('places', i, 'id'));
  });
  explanations?.data.rows.forEach(({ claimId }, i) => {
    check('claim', claimId, claims, explanations.at('rows', i, 'claimId'));
  });
  const chapters = { ids: new Set(draft.chapters.map(({ slug }) => slug)), readable: true };
  for (const { front } of draft.chapters) {
    if (front)
      check('chapter', front.data.contentNoteThrough, chapters, front.at('contentNoteThrough'));
  }
  const taken = new Set<string>();
  for (const [i, part] of draft.meta?.data.parts.entries() ?? []) {
    for (const [k, id] of part.chapters.entries()) {
      const at = draft.meta!.at('parts', i, 'chapters', k);
      check('chapter', id, chapters, at);
      if (taken.has(id))
        problems.add(at, `the chapter "${id}" is in two parts`, 'leave it in one of them');
      taken.add(id);
    }
  }
  const corrected = new Set([...claims.ids, ...draft.chapters.map(({ slug }) => slug)]);
  for (const { data, at } of corrections.entries) {
    check('chapter or claim', data.where, { ...claims, ids: corrected }, at('where'));
  }
}

/** An inset has its words in a file of its own, or needs none; one that could not be read is a mistake of its own. */
function checkFile({ props, at }: Element, { dir }: Draft, problems: Problems): void {
  const name = props.get('name');
  if (LEDGER_INSETS.some((known) => known === name)) return;
  const file = `${dir}/data/${String(name)}.yaml`;
  if (!INSET_NAMES.some((known) => known === name) || existsSync(file)) return;
  const remedy = 'write that file, or remove the picture';
  problems.add(at, `the inset "${String(name)}" is drawn from ${file}`, remedy);
}

function elements(draft: Draft): Element[] {
  return allPages(draft).flatMap(({ body }) => body?.elements ?? []);
}

/** A figure has the end that `part` names, and words exist for it. */
function checkFigure({ props, at }: Element, { figures }: Draft, problems: Problems): void {
  const figure = figures.known.get(String(props.get('id')));
  if (!figure) return;
  const part = props.get('part');
  if ((part === 'low' || part === 'high') && figure[part] === undefined) {
    const ends = (['low', 'high'] as const).filter((end) => figure[end] !== undefined);
    const remedy = ends.length > 0 ? `write part="${ends[0]}", or leave it out` : 'leave part out';
    problems.add(at, `the figure "${figure.id}" has no ${part} end`, remedy);
  }
  const numbers = [figure.value, figure.low, figure.high];
  if (props.get('as') === 'words' && numbers.some((n) => n !== undefined && !Number.isInteger(n))) {
    problems.add(at, `the figure "${figure.id}" is no whole number`, 'leave out as="words"');
  }
}
