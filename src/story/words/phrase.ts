/** Words with gaps that the page fills: “Note {number}”. */

import { stopAfter } from './stop.ts';

/** A gap as the files of words write it. */
const GAP = /\{([a-zA-Z]+)\}/g;

export interface Phrase<Gap extends string> {
  /** The words with every gap filled. */
  (values: Record<Gap, string | number>): string;
  /** The same in pieces, where a gap holds more than words: an element of a page or of a book. */
  pieces<T>(values: Record<Gap, T>): (string | T)[];
}

/** Words that go with a number, in the form that the language has for it. */
export type Counted<Gap extends string> = (
  count: number,
  values?: Partial<Record<Gap, string | number>>,
) => string;

/** The names of the gaps in a text. */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(GAP)].map(([, name = '']) => name);
}

export function phraseOf<Gap extends string>(text: string): Phrase<Gap> {
  const pieces = <T>(values: Record<Gap, T>): (string | T)[] => {
    // Every other piece is the name of a gap.
    const all = text.split(GAP).map((piece, i) => (i % 2 === 0 ? piece : values[piece as Gap]));
    return all
      .map((piece, i) => {
        const before = all[i - 1];
        const isStop = i % 2 === 0 && typeof piece === 'string' && /^\.(?!\.)/.test(piece);
        return isStop && typeof before === 'string' ? stopAfter(before) + piece.slice(1) : piece;
      })
      .filter((piece) => piece !== '');
  };
  const filled = (values: Record<Gap, string | number>): string => pieces(values).join('');
  return Object.assign(filled, { pieces });
}

/** @param forms the words by the plural categories of CLDR: one, few, many, other */
export function countedOf<Gap extends string>(
  forms: Readonly<Record<string, string>>,
  locale: string,
): Counted<Gap> {
  const rules = new Intl.PluralRules(locale);
  return (count, values) =>
    phraseOf(forms[rules.select(count)] ?? '')({ ...values, count } as Record<
      string,
      string | number
    >);
}
