/** The shapes of the map, which stand once in the page: the hero, every stage and every still use them. */
import { mark, round, still, type Mark } from '../picture.ts';
import type { SpreadData } from './data.ts';
import { shapes } from './outline.ts';
import { linePath, PATH_WIDTH, ringPath } from './path.ts';

/** The ids of the shared paths. */
export const LAND = 'spread-land';
export const WATER = 'spread-water';
export const BORDERS = 'spread-borders';

/** The markup of the shared paths, for one hidden svg of the page. It is the same whatever the data. */
export function defs(_data?: SpreadData): string {
  const { land, waters, borders } = shapes();
  // vector-effect is not inherited: it has to stand on the path itself to reach what uses it
  const path = (id: string, d: string): Mark =>
    mark(0, 'path', { id, d, 'vector-effect': 'non-scaling-stroke' });
  return still({
    width: PATH_WIDTH,
    height: PATH_WIDTH,
    marks: [
      path(LAND, ringPath([land])),
      path(WATER, ringPath(waters)),
      path(BORDERS, linePath(borders)),
    ],
  });
}

/** A shared path, drawn with its map `width` units wide and the corner of the map at `x`, `y`. */
export function use(id: string, width: number, x: number, y: number): Mark {
  const scale = Math.round((width / PATH_WIDTH) * 1e5) / 1e5;
  return mark(0, 'use', {
    href: `#${id}`,
    class: id,
    transform: `translate(${round(x)} ${round(y)})scale(${scale})`,
  });
}
