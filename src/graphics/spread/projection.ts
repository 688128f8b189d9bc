/**
 * The projection of the map: equirectangular, true to shape and scale along 48° N. Its meridians are straight
 * and upright, so that a place and its mark in the strip below share one x.
 */
import { geoProjection, type GeoProjection } from 'd3-geo';

export const STANDARD_PARALLEL = 48;

/** What the map shows, in degrees: Kazakhstan with a margin of its neighbours. */
export const WINDOW = { west: 44.6, east: 88.9, south: 40.1, north: 56 } as const;

/** The mean radius of the Earth in km (IUGG), which makes angles distances. */
export const EARTH_RADIUS = 6371.0088;

/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const squeeze = Math.cos(radians(STANDARD_PARALLEL));

/** User units a radian of latitude takes up on a map `width` units wide. */
function scaleOf(width: number): number {
  return width / (squeeze * radians(WINDOW.east - WINDOW.west));
}

/** The height of a map of the window that is `width` units wide. */
export function mapHeight(width: number): number {
  return scaleOf(width) * radians(WINDOW.north - WINDOW.south);
}

/** Kilometres in a user unit along 48° N, on a map `width` units wide. */
export function kmPerUnit(width: number): number {
  return EARTH_RADIUS / scaleOf(width);
}

const made = new Map<number, GeoProjection>();

/** The projection of the window onto a map `width` units wide, clipped to its frame. */
export function projection(width: number): GeoProjection {
  const known = made.get(width);
  if (known) return known;
  const k = scaleOf(width);
  const fresh = geoProjection((lambda, phi) => [lambda * squeeze, phi])
    .precision(0)
    .scale(k)
    .translate([-k * squeeze * radians(WINDOW.west), k * radians(WINDOW.north)])
    .clipExtent([
      [0, 0],
      [width, mapHeight(width)],
    ]);
  made.set(width, fresh);
  return fresh;
}

/**
 * Where a point lies on a map `width` units wide.
 * @throws Error where the projection has no answer, as for a coordinate that is no number
 */
export function position(width: number, point: LonLat): [number, number] {
  const found = projection(width)([point[0], point[1]]);
  if (!found || found.some(Number.isNaN))
    throw new Error(`no place on the map for ${point.join(', ')}`);
  return found;
}

/** True where a point lies inside the window. */
export function inWindow([lon, lat]: LonLat): boolean {
  return lon > WINDOW.west && lon < WINDOW.east && lat > WINDOW.south && lat < WINDOW.north;
}
