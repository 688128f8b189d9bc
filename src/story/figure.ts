/** Prints a figure of the ledger. The words “about” and “over” are the prose's, never printed here. */
import writtenNumber from 'written-number';
import type { Words } from './words/words.ts';
import type { Figure } from './schema.ts';

export interface FigureStyle {
  /** One end of a range. */
  part?: 'low' | 'high' | undefined;
  /** In words: three hundred; in English alone, which the checks see to. */
  as?: 'words' | undefined;
  /** With the unit behind it: 50 tenge a litre. */
  unit?: boolean | undefined;
}

// A fixed locale, whose signs are then replaced by the story's own, so that the machine's never show.
const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** A number in digits: 10,000. */
export function printNumber(number: number, { numbers }: Pick<Words, 'numbers'>): string {
  return digits
    .formatToParts(number)
    .map(({ type, value }) =>
      type === 'group' ? numbers.group : type === 'decimal' ? numbers.decimal : value,
    )
    .join('');
}

/**
 * A figure as printed: 300, or 10,000 to 20,000, or the one bound there is.
 * @throws Error when `part` names an end the figure does not have; the checks refuse that beforehand
 */
export function formatFigure(
  figure: Figure,
  words: Pick<Words, 'numbers'>,
  { part, as, unit }: FigureStyle = {},
): string {
  const print = (number: number): string =>
    as === 'words' ? writtenNumber(number, { lang: 'en' }) : printNumber(number, words);
  const ends = part ? [figure[part]] : figureEnds(figure);
  const [first, second] = ends.map((number) => {
    if (number === undefined) throw new Error(`the figure ${figure.id} has no ${part} end`);
    return print(number);
  });
  const printed =
    second === undefined ? (first ?? '') : words.numbers.range({ low: first ?? '', high: second });
  return printed + (unit ? ` ${figure.unit}` : '');
}

/** The numbers of a figure: its value, or its low and high end as far as it has them. */
export function figureEnds({ value, low, high }: Figure): number[] {
  return [value, low, high].filter((number) => number !== undefined);
}
