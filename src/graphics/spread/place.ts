/** The mark of a place: a lozenge; open while sources disagree, dashed where the position is rough. */
import { mark, round, type Mark } from '../picture.ts';
import type { Look, SpreadPlace } from './data.ts';
import type { Frame } from './frame.ts';

/** Path data of a lozenge about a point. */
export function lozenge(x: number, y: number, r: number): string {
  return `M${round(x)} ${round(y - r)}l${r} ${r}-${r} ${r}-${r}-${r}z`;
}

/** The mark of a place at `x`, `y`: a `spot` on the map, or a `drop` in the strip. */
export function placeMark(
  name: 'spot' | 'drop',
  { id, rough }: SpreadPlace,
  how: Look,
  frame: Frame,
  [x, y]: readonly [number, number],
): Mark {
  const kind = rough ? 'rough' : how.sure ? 'sure' : 'open';
  return mark(2, 'path', {
    class: `${name} ${kind} ${how.fresh ? 'new' : 'old'}`,
    'data-place': id,
    d: lozenge(x, y, frame[name]),
    ...(kind === 'sure' ? {} : OPEN),
    ...(kind === 'rough' ? DASHED : {}),
    ...(how.fresh ? {} : { opacity: OLD }),
  });
}

/** Drawn as a line, where there is no style sheet. */
export const OPEN = { fill: 'none', stroke: 'currentColor' };

/** A position known only roughly. */
export const DASHED = { 'stroke-dasharray': '3 2' };

/** How far earlier marks step back. */
const OLD = 0.55;
