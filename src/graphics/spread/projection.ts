/**
 * The projection of the map: equirectangular, true to shape and scale along one parallel. Its meridians are straight
 * and upright, so that a place and its mark in the strip below share one x.
 */
import { geoProjection, type GeoProjection } from 'd3-geo';
import { MAP } from './facts.ts';

export const STANDARD_PARALLEL = MAP.parallel;

/** A part of the Earth, in degrees. */
export interface Window {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** What the map shows on a desk. */
export const WINDOW: Window = MAP.window;

/** The mean radius of the Earth in km (IUGG), which makes angles distances. */
export const EARTH_RADIUS = 6371.0088;

/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const squeeze = Math.cos(radians(STANDARD_PARALLEL));

/** User units a radian of latitude takes up on a map `width` units wide. */
function scaleOf(width: number, { west, east }: Window): number {
  return width / (squeeze * radians(east - west));
}

/** The height of a map of a window that is `width` units wide. */
export function mapHeight(width: number, window = WINDOW): number {
  return scaleOf(width, window) * radians(window.north - window.south);
}

/** The projection of a window onto a map `width` units wide, clipped to its frame. */
export function projection(width: number, window = WINDOW): GeoProjection {
  const k = scaleOf(width, window);
  return geoProjection((lambda, phi) => [lambda * squeeze, phi])
    .precision(0)
    .scale(k)
    .translate([-k * squeeze * radians(window.west), k * radians(window.north)])
    .clipExtent([
      [0, 0],
      [width, mapHeight(width, window)],
    ]);
}

/**
 * Where a point lies on a map of a window, `width` units wide.
 * @throws Error for a coordinate that is no number
 */
export function position(width: number, [lon, lat]: LonLat, window = WINDOW): [number, number] {
  if (Number.isNaN(lon) || Number.isNaN(lat))
    throw new Error(`no place on the map for ${lon}, ${lat}`);
  const k = scaleOf(width, window);
  return [k * squeeze * radians(lon - window.west), k * radians(window.north - lat)];
}

/** True where a point lies inside a window. */
export function inWindow([lon, lat]: LonLat, window = WINDOW): boolean {
  return lon > window.west && lon < window.east && lat > window.south && lat < window.north;
}
