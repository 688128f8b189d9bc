/** Prints a figure of the ledger. The words “about” and “over” are the prose's, never printed here. */
import writtenNumber from 'written-number';
import type { Figure } from './schema.ts';

export interface FigureStyle {
  /** One end of a range. */
  part?: 'low' | 'high' | undefined;
  /** In words: three hundred. */
  as?: 'words' | undefined;
  /** With the unit behind it: 50 tenge a litre. */
  unit?: boolean | undefined;
}

// A fixed locale, so that the machine's own never shows.
const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/**
 * A figure as printed: 300, or 10,000 to 20,000, or the one bound there is.
 * @throws Error when `part` names an end the figure does not have; the checks refuse that beforehand
 */
export function formatFigure(figure: Figure, { part, as, unit }: FigureStyle = {}): string {
  const print = (number: number): string =>
    as === 'words' ? writtenNumber(number, { lang: 'en' }) : digits.format(number);
  const numbers = part ? [figure[part]] : figureEnds(figure);
  const printed = numbers.map((number) => {
    if (number === undefined) throw new Error(`the figure ${figure.id} has no ${part} end`);
    return print(number);
  });
  return printed.join(' to ') + (unit ? ` ${figure.unit}` : '');
}

/** The numbers of a figure: its value, or its low and high end as far as it has them. */
export function figureEnds({ value, low, high }: Figure): number[] {
  return [value, low, high].filter((number) => number !== undefined);
}
