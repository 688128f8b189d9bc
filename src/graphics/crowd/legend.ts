/** Numbers in words beside a sign of what is counted: their sizes, the numbers, and the signs. */
import { printNumber } from '../../story/figure.ts';
import type { FigureEntry } from '../../story/types.ts';
import type { Words } from '../../story/words/words.ts';
import { mark, OUTLINE, type Layout, type Mark } from '../picture.ts';

/**
 * Sizes in user units: a desk's picture is shown at about its size, a tablet's at half, where what is told is set
 * larger (src/site/styles/scene/drawing.css), as wide as `widest`.
 */
export const SIZE: Record<Layout, { head: number; told: number; widest: number; lead: number }> = {
  wide: { head: 28, told: 19, widest: 24, lead: 26 },
  narrow: { head: 18, told: 13, widest: 13, lead: 17 },
};

/** The marks that a number counts. */
export type Sign = 'square' | 'dot' | 'ring';

/** A mark as it stands among the people, larger. */
export function sign(kind: Sign, x: number, y: number, size: number): Mark {
  if (kind === 'square') {
    const side = size * 0.86;
    const corner = { x: x - side / 2, y: y - side / 2 };
    return mark(2, 'rect', { class: 'person', ...corner, width: side, height: side });
  }
  return kind === 'dot'
    ? mark(2, 'circle', { class: 'person', cx: x, cy: y, r: size / 2 })
    : mark(2, 'circle', { class: 'person open', cx: x, cy: y, r: size / 2 - 1, ...OUTLINE });
}

/** about 10,000: the number as the ledger bounds it. */
export function counted(count: number, words: Words, bound: FigureEntry['bound']): string {
  return words.record.bounds[bound] + printNumber(count, words);
}
