/** Marks of places: lozenges; open where sources disagree on the day, dashed where the position is rough. */
import { mark, OUTLINE, type Mark } from '../picture.ts';
import type { SpreadPlace } from './data.ts';
import type { Frame } from './frame.ts';

/** A place as it stands at a point of the picture. */
export interface Placed {
  place: SpreadPlace;
  /** Whether it is new in the state drawn. */
  fresh: boolean;
  x: number;
  y: number;
}

/** Path data of a lozenge about a point, to the nearest unit: so the hairline that ends there begins with the same number. */
export function lozenge(x: number, y: number, r: number): string {
  return `M${Math.round(x)} ${Math.round(y - r)}l${r} ${r}-${r} ${r}-${r}-${r}z`;
}

/** The lozenges of places that look alike, one mark a look: spots on the map, drops in the strip. */
export function lozenges(
  name: 'spot' | 'drop',
  placed: readonly Placed[],
  frame: Pick<Frame, 'spot' | 'drop'>,
): Mark[] {
  const kinds = Map.groupBy(
    placed,
    ({ place: { rough, sure }, fresh }) =>
      `${rough ? 'rough' : sure ? 'sure' : 'open'} ${fresh ? 'new' : 'old'}`,
  );
  return [...kinds].map(([kind, alike]) =>
    mark(2, 'path', {
      class: `${name} ${kind}`,
      d: alike.map(({ x, y }) => lozenge(x, y, frame[name])).join(''),
      ...(kind.startsWith('sure') ? {} : OUTLINE),
      ...(kind.startsWith('rough') ? DASHED : {}),
      ...(kind.endsWith('old') ? { opacity: OLD } : {}),
    }),
  );
}

/** A position known only roughly. */
export const DASHED = { 'stroke-dasharray': '3 2' };

/** How far earlier marks step back. */
const OLD = 0.55;
