/** Words in a drawing: how wide they may be taken to be, how they wrap, and how they are set. */
import type { Element } from 'hast';
import { mark, type Layout, type Mark } from './picture.ts';

/** The size of a label in user units; on a desk and on a phone about as many px. */
export const LABEL: Record<Layout, number> = { wide: 14.5, narrow: 14 };

/** The distance of two lines of labels, in user units. */
export const LINE: Record<Layout, number> = { wide: 18, narrow: 16 };

/** The mean width of a character of the labels' typeface, in em; on the safe side. */
const CHARACTER = 0.56;

/** How wide `text` is taken to be at `size`, in the units of `size`. */
export function textWidth(text: string, size: number): number {
  return text.length * CHARACTER * size;
}

/**
 * `text` in as few lines of at most `width` units at `size` as hold it. No last line is a leftover, less than half as
 * long as the longest, and none ends in a word of a letter or two, where that takes no line more. A word that is longer
 * than a line stands alone.
 * @param text words, or pieces that stay whole
 */
export function wrap(text: string | readonly string[], width: number, size: number): string[] {
  const words = typeof text === 'string' ? text.split(' ') : text;
  const apart = filled(words, width, size);
  const pieces = typeof text === 'string' ? joined(words, width, size) : words;
  const together = filled(pieces, width, size);
  return together.length > apart.length
    ? balanced(words, apart, size)
    : balanced(pieces, together, size);
}

/** The pieces in as many lines, these shorter by a character at a time for as long as the last is a leftover. */
function balanced(pieces: readonly string[], lines: string[], size: number): string[] {
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  for (let most = longest - 1; most > 0 && (lines.at(-1)?.length ?? 0) < longest / 2; most--) {
    const shorter = filled(pieces, most * CHARACTER * size, size);
    if (shorter.length > lines.length) break;
    lines = shorter;
  }
  return lines;
}

/** Each line as long as it may be. */
function filled(words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A short word or number with the word after it, where a line holds both: "in the", "11 January". */
function joined(words: readonly string[], width: number, size: number): string[] {
  const pieces: string[] = [];
  for (const [i, word] of words.entries()) {
    const both = `${pieces.at(-1)} ${word}`;
    const isAfterShort = /^[\p{L}\d]{1,2}$/u.test(words[i - 1] ?? '');
    if (isAfterShort && textWidth(both, size) <= width) pieces[pieces.length - 1] = both;
    else pieces.push(word);
  }
  return pieces;
}

export interface TextStyle {
  /** User units. */
  size: number;
  anchor?: 'start' | 'middle' | 'end';
  /** Classes beside "label". */
  tone?: string;
  /** A line through it. */
  struck?: true;
  /** Its colour where there is no style sheet, and black would not be seen. */
  fill?: string;
}

/** One line of text, its baseline at y; where it stands to half a unit is more than a reader can see. */
export function text(
  x: number,
  y: number,
  words: string | readonly (string | Element)[],
  { size, anchor, tone, struck, fill }: TextStyle,
): Mark {
  return mark(
    3,
    'text',
    {
      class: ['label', tone].filter(Boolean).join(' '),
      x: Math.round(x),
      y: Math.round(y),
      'font-size': size,
      ...(anchor && anchor !== 'start' ? { 'text-anchor': anchor } : {}),
      ...(struck ? { 'text-decoration': 'line-through' } : {}),
      ...(fill ? { fill } : {}),
    },
    ...(typeof words === 'string' ? [words] : words),
  );
}

/** Lines of text under each other, the first baseline at y. */
export function lines(
  x: number,
  y: number,
  rows: readonly string[],
  { lead, ...style }: TextStyle & { lead: number },
): Mark[] {
  return rows.map((row, i) => text(x, y + i * lead, row, style));
}
