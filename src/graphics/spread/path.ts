/** The shared paths of the map in compact form: whole numbers, every step relative to the last. */
import { geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import type { Position } from 'geojson';
import { pathOf, type Point } from '../strokes.ts';
import { projection } from './projection.ts';

/** The width of the map in the units of the shared paths: a quarter of a pixel on the wide map. */
export const PATH_WIDTH = 3200;

/** The path of rings, filled areas, clipped to the window. */
export function ringPath(rings: readonly (readonly Position[])[]): string {
  return linePath({ type: 'MultiPolygon', coordinates: rings.map((ring) => [clockwise(ring)]) });
}

/** The path of any shape, clipped to the window. */
export function linePath(shape: GeoPermissibleObjects): string {
  const lines: { points: Point[]; closed: boolean }[] = [];
  const pen: GeoContext = {
    beginPath() {},
    arc() {},
    moveTo: (x, y) => void lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void lines.at(-1)?.points.push([x, y]),
    closePath: () => void Object.assign(lines.at(-1) ?? {}, { closed: true }),
  };
  geoPath(projection(PATH_WIDTH), pen)(shape);
  return pathOf(lines, 1);
}

/** A closed ring wound clockwise, north up: what d3-geo takes for the inside of a polygon. */
function clockwise(ring: readonly Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  const open = first && last && first[0] === last[0] && first[1] === last[1] ? ring.slice(1) : ring;
  const area = open.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = open[(i + 1) % open.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  const turned = area > 0 ? [...open].reverse() : [...open];
  return turned[0] ? [...turned, turned[0]] : [];
}
