/** Marks of places: lozenges, open where sources disagree on the day. */
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
    ({ place: { sure }, fresh }) => `${sure ? 'sure' : 'open'} ${fresh ? 'new' : 'old'}`,
  );
  return [...kinds].map(([kind, alike]) =>
    mark(2, 'path', {
      class: `${name} ${kind}`,
      d: alike.map(({ x, y }) => lozenge(x, y, frame[name])).join(''),
      ...(kind.startsWith('sure') ? {} : OUTLINE),
      ...(kind.endsWith('old') ? { opacity: OLD } : {}),
    }),
  );
}

/** After the name of a place whose position is known only roughly. */
export const ROUGH = '*';

/** How far earlier marks step back. */
const OLD = 0.55;
