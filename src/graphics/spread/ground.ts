/** What stays on the map in every state: land, water, borders, and the names of countries and waters. */
import { mark, type Mark } from '../picture.ts';
import { BORDERS, LAND, use, WATER } from './defs.ts';
import { at, type Frame } from './frame.ts';
import type { LonLat } from './projection.ts';
import { lineMark, type Line } from './lines.ts';

/** The middle of a name on its baseline; on a phone only where there is room for it. */
const NAMES: readonly { words: string; tone: string; wide?: LonLat; narrow?: LonLat }[] = [
  { words: 'Kazakhstan', tone: 'country home', wide: [66.3, 48.55] },
  { words: 'Russia', tone: 'country', wide: [56.6, 53.3], narrow: [56, 53.4] },
  { words: 'China', tone: 'country', wide: [84.6, 44.1], narrow: [84.4, 43.6] },
  { words: 'Uzbekistan', tone: 'country', wide: [63.1, 42.6] },
  { words: 'Turkmenistan', tone: 'country', wide: [58.4, 40.55] },
  { words: 'Kyrgyzstan', tone: 'country', wide: [75.6, 41.8] },
  { words: 'Caspian', tone: 'sea', wide: [50.35, 42.25] },
  { words: 'Sea', tone: 'sea', wide: [50.35, 41.63] },
  { words: 'Aral Sea', tone: 'sea', wide: [63.8, 46.2], narrow: [65.8, 46.1] },
  { words: 'Lake Balkhash', tone: 'sea', wide: [77.4, 47.2], narrow: [77, 47.6] },
];

/** The names of countries and waters that a frame has room for. */
export function names(frame: Frame): Line[] {
  return NAMES.flatMap(({ words, tone, ...places }) => {
    const point = places[frame.layout];
    if (!point) return [];
    const [x, y] = at(frame, point);
    return [{ words, tone, x, y, anchor: 'middle' as const, size: frame.text }];
  });
}

/** The ground of the map, painted from the neighbours up. */
export function ground(frame: Frame): Mark[] {
  const { width, top, bottom } = frame;
  return [
    mark(0, 'rect', { class: 'neighbours', y: top, width, height: bottom - top }),
    use(BORDERS, frame.width, 0, top),
    use(LAND, frame.width, 0, top),
    use(WATER, frame.width, 0, top),
    ...names(frame).map(lineMark),
  ];
}
