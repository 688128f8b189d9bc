/** The mark of a place: a dot, hollow while sources disagree, a dashed ring where the position is rough. */
import { mark, type Mark } from '../picture.ts';
import type { Look, SpreadPlace } from './data.ts';

/** Radii in user units: of a place new that day, of an earlier one, of a rough one. */
export interface Radii {
  fresh: number;
  old: number;
  rough: number;
}

/** The radius the mark of a place takes up, its line included. */
export function radius({ rough }: SpreadPlace, { fresh }: Look, radii: Radii): number {
  return rough ? radii.rough : fresh ? radii.fresh : radii.old;
}

/** The mark of a place at `x`, `y`: a `spot` on the map, or a `bead` in the strip. */
export function placeMark(
  name: 'spot' | 'bead',
  place: SpreadPlace,
  how: Look,
  radii: Radii,
  [x, y]: readonly [number, number],
): Mark {
  const kind = place.rough ? 'rough' : how.sure ? 'sure' : 'hollow';
  const r = radius(place, how, radii);
  // a line lies half outside its circle: a hollow mark is drawn smaller to look as large as a full one
  const drawn = kind === 'sure' ? r : r - 0.75;
  const dash = kind === 'rough' ? { 'stroke-dasharray': dashOf(drawn) } : {};
  return mark(2, 'circle', {
    class: `${name} ${kind} ${how.fresh ? 'new' : 'old'}`,
    'data-place': place.id,
    cx: x,
    cy: y,
    r: drawn,
    ...dash,
  });
}

/** Whole dashes around a circle of radius `r`, each about two units long. */
function dashOf(r: number): string {
  const around = 2 * Math.PI * r;
  const dashes = Math.max(5, Math.round(around / 4.2));
  const step = around / dashes;
  return `${(step * 0.58).toFixed(2)} ${(step * 0.42).toFixed(2)}`;
}
