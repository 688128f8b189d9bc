/** A price beside its mark: large, with whose it is, when it is new; small when it is not. */
import type { Mark } from '../picture.ts';
import { lines, text } from '../text.ts';
import type { Price } from './data.ts';
import type { Sheet } from './sheet.ts';
import type { Phase } from './state.ts';
import { amount } from './words.ts';

export interface Place {
  x: number;
  /** Where the words hang from, stand on, or are in line with; in user units. */
  top?: number;
  bottom?: number;
  middle?: number;
  anchor?: 'start' | 'end';
}

/** From the top of a line to its baseline, in em. */
const CAP = 0.75;

/**
 * @param credit what a new price says of itself: whose it is, where, what it is; a line each
 */
export function priceLabel(
  { frame, size, lead }: Sheet,
  phase: Phase,
  price: Price,
  { x, top, bottom, middle, anchor = 'start' }: Place,
  credit: readonly string[],
): Mark[] {
  const isNew = phase === 'new';
  const first = isNew ? frame.numeral : size;
  const baseline =
    middle !== undefined
      ? middle + first * 0.35
      : top !== undefined
        ? top + first * CAP
        : (bottom ?? 0) - (isNew ? credit.length * lead : 0);
  if (!isNew) return [text(x, baseline, amount(price), { size, anchor, tone: 'soft' })];
  return [
    text(x, baseline, amount(price), { size: frame.numeral, anchor, tone: 'numeral' }),
    ...lines(x, baseline + lead, credit, { size, lead, anchor }),
  ];
}
