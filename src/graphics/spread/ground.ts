/** What stays on the map in every state: land, water, heights and borders, and the names of countries and waters. */
import { apart, type Mark, OUTLINE } from '../picture.ts';
import {
  BORDERS,
  LAKES,
  LAND,
  ORIGIN,
  MOUNTAINS,
  REGIONS,
  RIVERS,
  SEA,
  UPLAND,
  use,
} from './defs.ts';
import { MAP } from './facts.ts';
import { at, type Frame } from './frame.ts';
import { lineMark, type Line } from './lines.ts';
import type { SpreadState } from './state.ts';

const TONES = { home: 'country home', country: 'country', sea: 'sea' } as const;

/** The names of countries and waters that a frame has room for. */
function names(frame: Frame): Line[] {
  return MAP.names.flatMap(({ words, kind, ...places }) => {
    const point = places[frame.layout];
    if (!point) return [];
    const [x, y] = at(frame, point);
    const size = frame.layout === 'wide' ? 14.5 : 13;
    return [{ words, tone: TONES[kind], x, y, anchor: 'middle' as const, size }];
  });
}

const NO_FILL = { fill: 'none' };
/** Heights may hold lower land. */
const HEIGHT = { fill: 'none', 'fill-rule': 'evenodd' };

/** The ground of the map, painted from the neighbours up. What is the same in every state is apart. */
export function ground(state: SpreadState, frame: Frame): Mark[] {
  const layer = (id: string, look: Record<string, string>): Mark =>
    use(id, frame.width, 0, 0, look, frame.window);
  return [
    ...[
      layer(BORDERS, OUTLINE),
      layer(SEA, NO_FILL),
      layer(LAND, OUTLINE),
      layer(UPLAND, HEIGHT),
      layer(MOUNTAINS, HEIGHT),
      layer(RIVERS, OUTLINE),
      layer(REGIONS, OUTLINE),
      layer(LAKES, NO_FILL),
    ].map(apart),
    ...(state <= MAP.region.until ? [layer(ORIGIN, OUTLINE)] : []),
    ...names(frame).map(lineMark),
  ];
}
