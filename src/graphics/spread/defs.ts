/** The shapes of the map, which stand once in a document: every drawing of the map in it uses them. */
import type { Element } from 'hast';
import { mark, round, type Mark } from '../picture.ts';
import { shapes } from './outline.ts';
import { linePath, PATH_WIDTH, ringPath } from './path.ts';
import { position, WINDOW, type Window } from './projection.ts';

/** The ids of the shared paths, which are also the classes of what uses them. */
export const LAND = 'spread-land';
export const REGIONS = 'spread-regions';
export const ORIGIN = 'spread-origin';
export const SEA = 'spread-sea';
export const LAKES = 'spread-lakes';
export const RIVERS = 'spread-rivers';
export const UPLAND = 'spread-upland';
export const MOUNTAINS = 'spread-mountains';
export const BORDERS = 'spread-borders';

/** The shared paths. */
export function defs(): Element[] {
  const { land, regions, region, sea, lakes, rivers, relief, borders } = shapes();
  // vector-effect is not inherited: it has to stand on the path itself to reach what uses it
  const path = (id: string, d: string): Element =>
    mark(0, 'path', { id, d, 'vector-effect': 'non-scaling-stroke' }).node;
  const [upland = [], mountains = []] = relief;
  return [
    path(LAND, ringPath([land])),
    path(REGIONS, linePath(regions)),
    path(ORIGIN, ringPath(region)),
    path(SEA, ringPath([sea])),
    path(LAKES, ringPath(lakes)),
    path(RIVERS, linePath({ type: 'MultiLineString', coordinates: rivers })),
    path(UPLAND, ringPath(upland)),
    path(MOUNTAINS, ringPath(mountains)),
    path(BORDERS, linePath(borders)),
  ];
}

/**
 * A shared path, drawn with its map `width` units wide and the corner of the map at `x`, `y`.
 * @param look attributes for where there is no style sheet
 * @param window what the map shows of the shared paths, where that is less than they hold
 */
export function use(
  id: string,
  width: number,
  x: number,
  y: number,
  look: Record<string, string> = {},
  window: Window = WINDOW,
): Mark {
  const whole = (width * (WINDOW.east - WINDOW.west)) / (window.east - window.west);
  const [left, top] = position(whole, [window.west, window.north]);
  const scale = Math.round((whole / PATH_WIDTH) * 1e5) / 1e5;
  return mark(0, 'use', {
    href: `#${id}`,
    class: id,
    transform: `translate(${round(x - left)} ${round(y - top)})scale(${scale})`,
    ...look,
  });
}
