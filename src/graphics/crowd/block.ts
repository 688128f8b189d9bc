/** A crowd as a block, at the pitch of the field: closed round a number, ragged where it may go on. */
import type { FigureEntry } from '../../story/types.ts';
import { mark, OUTLINE, round, type Mark } from '../picture.ts';
import { chance } from './noise.ts';
import { ground, ROOM, type Spot } from './tiles.ts';

/** Over so many pitches an open block thins out to the right. */
const RAGGED = 4;
const SEED = 17;

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

/** Exactly `count` people on a ground as wide as `columns` of them; the frame's corner is at 0, 0. */
export function block(
  count: number,
  bound: FigureEntry['bound'],
  columns: number,
  pitch: number,
): Block {
  const width = columns * pitch;
  const height = (Math.max(count, 1) * ROOM * pitch) / columns;
  const open = bound === 'over';
  const at = open ? fading(width, height, pitch) : closed(width, height, pitch);
  const people = at.slice(0, count).map((spot) => ({
    ...spot,
    x: spot.x + PAD * pitch,
    y: spot.y + PAD * pitch,
  }));
  const foot = Math.max(0, ...people.map(({ y }) => y));
  return { people, width: width + 2 * PAD * pitch, height: foot + PAD * pitch };
}

/** Places from the top down. */
function closed(width: number, height: number, pitch: number): Spot[] {
  return ground(width, height + 3 * pitch, pitch)
    .filter(({ x }) => x <= width)
    .sort((a, b) => a.y - b.y);
}

/** Places from left to right, fewer and fewer beyond the width. */
function fading(width: number, height: number, pitch: number): Spot[] {
  const reach = ({ x, place, kind }: Spot): number =>
    x + RAGGED * pitch * chance(SEED, place, kind);
  return ground(width + 2 * RAGGED * pitch, height, pitch)
    .filter(({ y }) => y <= height)
    .sort((a, b) => reach(a) - reach(b));
}

/** Columns of a block about as wide as it is high, at most as many as there is room for. */
export function columnsOf(count: number, width: number, pitch: number): number {
  const square = Math.round(Math.sqrt(count * ROOM));
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
