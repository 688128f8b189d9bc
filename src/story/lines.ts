/** The single lines of a story that may hold placeholders: titles, lines under them, notes, summaries, and the ledger's words. */
import type { Draft, PageDraft } from './draft.ts';
import type { Place } from './problems.ts';

/** The words of a claim that may name its figures. */
export const CLAIM_FIELDS = ['claim', 'finding', 'caution', 'short'] as const;

export interface Line {
  text: string;
  /** What the line is, as a problem names it. */
  what: string;
  at: Place;
  /** End matter may say numbers of its own. */
  isChapter: boolean;
}

export function allLines({ meta, chapters, end, claims }: Draft): Line[] {
  const dek = meta && { text: meta.data.dek, what: 'dek', at: meta.at('dek'), isChapter: true };
  const caption = meta?.data.cover && {
    text: meta.data.cover.caption,
    what: 'caption of the cover',
    at: meta.at('cover'),
    isChapter: true,
  };
  return [
    ...(dek ? [dek] : []),
    ...(caption ? [caption] : []),
    ...claims.entries.flatMap(({ data, at }) =>
      CLAIM_FIELDS.map((field) => ({
        text: data[field] ?? '',
        what: field,
        at: at(field),
        isChapter: false,
      })),
    ),
    ...chapters.flatMap((page) => linesOf(page).map((line) => ({ ...line, isChapter: true }))),
    ...end.flatMap((page) => linesOf(page).map((line) => ({ ...line, isChapter: false }))),
  ];
}

function linesOf({ front, body }: PageDraft): Omit<Line, 'isChapter'>[] {
  const lines: Omit<Line, 'isChapter'>[] = [];
  const add = (what: string, text: unknown, at: Place): void => {
    if (typeof text === 'string') lines.push({ text, what, at });
  };
  if (front) {
    const fields: Record<string, unknown> = front.data;
    for (const field of ['title', 'line', 'contentNote'])
      add(field, fields[field], front.at(field));
  }
  for (const { name, props, at } of body?.elements ?? []) {
    if (name !== 'Step') continue;
    add('title of the step', props.get('title'), at);
    add('summary of the step', props.get('summary'), at);
  }
  return lines;
}
