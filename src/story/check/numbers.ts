/**
 * No number in a chapter but from the ledger: dates, clock times, ordinals and allowed phrases aside. Numbers in
 * words are found in English alone.
 */
import writtenNumber from 'written-number';
import type { Draft } from '../draft.ts';
import { figureEnds, formatFigure } from '../figure.ts';
import { allLines } from '../lines.ts';
import { isEnglish, type Words } from '../words/words.ts';
import { bareNumbers, type Exempt } from '../numbers.ts';
import { withoutPlaceholders } from '../placeholders.ts';
import type { Place, Problems } from '../problems.ts';
import type { FigureEntry } from '../types.ts';

export function checkNumbers(draft: Draft, problems: Problems): void {
  const { meta, words } = draft;
  if (!meta || !words || !draft.figures.readable) return;
  const { known, ids } = draft.figures;
  const figures = [...known.values()].filter(({ id }) => ids.has(id));
  const exempt = exemptions(meta.data.allowedNumbers, figures, words);
  const printed = printedForms(figures, words);

  const check = (
    text: string,
    write: (id: string) => string,
    at: (offset: number) => Place,
  ): void => {
    for (const { offset, text: number } of bareNumbers(text, exempt)) {
      const id = printed.get(number.toLowerCase()) ?? 'figure-id';
      const where = printed.has(number.toLowerCase())
        ? ''
        : ' with its figure added to a claim in the ledger';
      const remedy = `write ${write(id)}${where}, or allow the phrase in allowedNumbers in story.yaml`;
      problems.add(at(offset), `the bare number "${number}"`, remedy);
    }
  };
  for (const { body } of draft.chapters) {
    for (const block of body?.blocks ?? [])
      check(block.text, (id) => `<Fig id="${id}" />`, block.at);
  }
  for (const { text, at, isChapter } of allLines(draft)) {
    if (isChapter)
      check(
        withoutPlaceholders(text),
        (id) => `{${id}}`,
        () => at,
      );
  }
}

function exemptions(
  phrases: readonly string[],
  figures: readonly FigureEntry[],
  words: Words,
): Exempt {
  const noun = (figure: FigureEntry): string => figure.unit.split(' ')[0]?.toLowerCase() ?? '';
  return {
    words,
    phrases,
    units: new Set(figures.map(noun)),
    pairs: new Set(figures.filter(({ value }) => value === 2).map(noun)),
  };
}

/** The id of a figure by the ways its numbers may be written. */
function printedForms(figures: readonly FigureEntry[], words: Words): Map<string, string> {
  const forms = figures.flatMap((figure) =>
    figureEnds(figure).flatMap((number) =>
      [
        String(number),
        formatFigure({ ...figure, value: number, low: undefined, high: undefined }, words),
        ...(isEnglish(words) ? [writtenNumber(number)] : []),
      ].map((form): [string, string] => [form.replace(/\s/g, ' '), figure.id]),
    ),
  );
  return new Map(forms.reverse());
}
