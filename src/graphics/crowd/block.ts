/** A crowd as a block, at the pitch of the field: closed round a number, ragged where it may go on. */
import type { FigureEntry } from '../../story/types.ts';
import { mark, OUTLINE, round, type Mark } from '../picture.ts';
import { ROW, spot, type Spot } from './lattice.ts';
import { chance } from './noise.ts';

/** Over so many columns the right edge of an open block is ragged. */
const RAGGED = 4;
const SEED = 17;

/** How much rows sway, so that nobody stands on the frame. */
const STIR = 0.2;

/** How far the lines of an open frame go on. */
export const OPEN = 9;

export interface Block {
  people: Spot[];
  /** Of the frame around them, in user units. */
  width: number;
  height: number;
}

/** From the frame to the people in it, in pitches. */
const PAD = 0.9;

/** Exactly `count` people in rows of about `columns`; the first stands inside the frame's corner at 0, 0. */
export function block(
  count: number,
  bound: FigureEntry['bound'],
  columns: number,
  pitch: number,
): Block {
  const rows = Math.max(1, Math.ceil(count / columns));
  const open = bound === 'over';
  const cells = Array.from({ length: rows * (columns + RAGGED) }, (_, i) => ({
    column: i % (columns + RAGGED),
    row: Math.floor(i / (columns + RAGGED)),
  }));
  const reach = ({ column, row }: (typeof cells)[number]): number =>
    open ? column + RAGGED * chance(SEED, 0, row) : column < columns ? row : rows;
  const taken = cells.sort((a, b) => reach(a) - reach(b)).slice(0, count);
  const people = taken.map(({ column, row }) => {
    const { x, y } = spot(column, row, pitch, STIR);
    return { x: x + PAD * pitch, y: y + PAD * pitch, column, row };
  });
  return {
    people,
    width: (columns - 0.5 + 2 * PAD) * pitch,
    height: ((rows - 1) * ROW + 2 * PAD) * pitch,
  };
}

/** Columns of a block about as wide as it is high, at most as many as there is room for. */
export function columnsOf(count: number, width: number, pitch: number): number {
  const square = Math.round(Math.sqrt(count * ROW));
  return Math.min(square, columnsIn(width, pitch));
}

/** Columns of a block as wide as there is room for. */
export const columnsIn = (width: number, pitch: number): number =>
  Math.max(1, Math.floor(width / pitch - 2 * PAD));

/** Closed round a number, open to the right where it is a lower bound, open and dashed where nobody counted. */
export function frame(
  { count, bound }: { count?: number; bound: FigureEntry['bound'] },
  { x, y }: { x: number; y: number },
  { width, height }: Pick<Block, 'width' | 'height'>,
): Mark {
  const open = count === undefined || bound === 'over';
  const right = round(x + width + (open ? OPEN : 0));
  const d = `M${right} ${round(y)}H${round(x)}V${round(y + height)}H${right}${open ? '' : 'Z'}`;
  return mark(1, 'path', {
    class: count === undefined ? 'frame uncounted' : 'frame',
    d,
    ...OUTLINE,
    ...(count === undefined && { 'stroke-dasharray': '5 4' }),
  });
}
