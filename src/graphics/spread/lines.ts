/** Lines of words, how much room they take, and whether they meet. */
import type { Mark } from '../picture.ts';
import { text, textWidth } from '../text.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** One line of words; `x`, `y` is its anchor on the baseline, `tone` the classes that say how it looks. */
export interface Line {
  words: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  tone: string;
  /** User units. */
  size: number;
}

/** The room a line takes, estimated from its number of characters. */
export function boxOf({ words, x, y, anchor, size }: Omit<Line, 'tone'>): Box {
  const width = textWidth(words, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.76, bottom: y + size * 0.24 };
}

/** True where two boxes overlap. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A line as a mark. */
export function lineMark({ words, x, y, anchor, tone, size }: Line): Mark {
  return text(x, y, words, { size, anchor, tone });
}
