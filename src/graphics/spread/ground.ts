/** What stays on the map in every state: land, water, heights and borders, and the names of countries and waters. */
import { apart, type Mark, OUTLINE } from '../picture.ts';
import {
  BORDERS,
  LAKES,
  LAND,
  MANGYSTAU,
  MOUNTAINS,
  REGIONS,
  RIVERS,
  SEA,
  UPLAND,
  use,
} from './defs.ts';
import { at, type Frame } from './frame.ts';
import { lineMark, type Line } from './lines.ts';
import type { LonLat } from './projection.ts';
import type { SpreadState } from './state.ts';

/** The middle of a name on its baseline; on a phone only where there is room for it. */
const NAMES: readonly { words: string; tone: string; wide?: LonLat; narrow?: LonLat }[] = [
  { words: 'Kazakhstan', tone: 'country home', wide: [66.2, 48.6], narrow: [67.3, 48.2] },
  { words: 'Russia', tone: 'country', wide: [56, 53.6], narrow: [56, 53.4] },
  { words: 'China', tone: 'country', wide: [86, 44.6], narrow: [85.9, 45] },
  { words: 'Mongolia', tone: 'country', wide: [91.4, 47.2] },
  { words: 'Uzbekistan', tone: 'country', wide: [62.6, 41.4], narrow: [62.4, 41.3] },
  { words: 'Turkmenistan', tone: 'country', wide: [58.1, 40.55] },
  { words: 'Kyrgyzstan', tone: 'country', wide: [75.2, 41.2], narrow: [75.6, 41] },
  { words: 'Caspian Sea', tone: 'sea', wide: [49.4, 41.2] },
  { words: 'Aral Sea', tone: 'sea', wide: [59.2, 46.9] },
  { words: 'Balkhash', tone: 'sea', wide: [75.3, 47.3] },
];

/** The names of countries and waters that a frame has room for. */
function names(frame: Frame): Line[] {
  return NAMES.flatMap(({ words, tone, ...places }) => {
    const point = places[frame.layout];
    if (!point) return [];
    const [x, y] = at(frame, point);
    const size = frame.layout === 'wide' ? 14.5 : 13;
    return [{ words, tone, x, y, anchor: 'middle' as const, size }];
  });
}

const NO_FILL = { fill: 'none' };
/** Heights may hold lower land. */
const HEIGHT = { fill: 'none', 'fill-rule': 'evenodd' };

/** The last state in which the west alone is spoken of. */
const WEST: SpreadState = '2022-01-02';

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
    ...(state <= WEST ? [layer(MANGYSTAU, OUTLINE)] : []),
    ...names(frame).map(lineMark),
  ];
}
