/** Soft relief: the higher land of the country, as areas above two heights. */
import { contours } from 'd3-contour';
import type { Position } from 'geojson';
import { elevation } from './atlas.ts';
import { thinRings } from './thin.ts';

/** Of 255 for the highest land on Earth: the uplands, and the mountains. */
const HEIGHTS = [14, 32];

/** The rings of each height within a country, thinned out, longitude and latitude. */
export function relief(land: readonly Position[], detail: number): Position[][][] {
  const { west, north, step, columns, rows, values } = elevation();
  const at = (i: number): Position => [
    west + ((i % columns) + 0.5) * step,
    north - (Math.floor(i / columns) + 0.5) * step,
  ];
  const inside = values.map((value, i) => (within(at(i), land) ? value : 0));
  return contours()
    .size([columns, rows])
    .thresholds(HEIGHTS)(inside)
    .map(({ coordinates }) =>
      thinRings(
        coordinates
          .flat()
          .map((ring) => ring.map(([x = 0, y = 0]) => [west + x * step, north - y * step])),
        detail,
      ),
    );
}

/** True where a point lies inside a ring: a line from it crosses the ring an odd number of times. */
function within([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  return ring.reduce((inside, [x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}
