/**
 * The waters the country outlines do not hold. These outlines are schematic: digitised from general knowledge,
 * true to place and rough shape at the scale of the map and no further. The Aral Sea is drawn as it was by
 * January 2022: the North Aral and the western basin. Longitude and latitude, clockwise, not closed.
 */
import type { LonLat } from './projection.ts';

const NORTH_ARAL: LonLat[] = [
  [60.0, 46.43],
  [60.02, 46.58],
  [60.27, 46.7],
  [60.42, 46.55],
  [60.62, 46.6],
  [60.5, 46.77],
  [60.84, 46.76],
  [60.88, 46.52],
  [61.15, 46.46],
  [61.3, 46.64],
  [61.55, 46.7],
  [61.32, 46.44],
  [61.24, 46.25],
  [60.8, 46.08],
  [60.74, 46.34],
  [60.36, 46.4],
];

const WESTERN_ARAL: LonLat[] = [
  [58.26, 44.45],
  [58.3, 44.7],
  [58.22, 44.92],
  [58.42, 45.3],
  [58.6, 45.62],
  [58.72, 45.85],
  [59.04, 45.92],
  [59.26, 45.98],
  [58.9, 45.76],
  [58.84, 45.58],
  [58.66, 45.42],
  [58.66, 45.14],
  [58.54, 44.98],
  [58.6, 44.8],
  [58.5, 44.52],
  [58.36, 44.4],
];

const BALKHASH: LonLat[] = [
  [74.1, 44.99],
  [73.92, 45.1],
  [73.72, 45.28],
  [73.46, 45.46],
  [73.5, 45.72],
  [73.66, 45.84],
  [73.62, 46.08],
  [73.86, 46.24],
  [74.05, 46.44],
  [74.42, 46.7],
  [74.95, 46.84],
  [75.4, 46.72],
  [75.9, 46.64],
  [76.5, 46.74],
  [77.2, 46.66],
  [77.9, 46.78],
  [78.5, 46.68],
  [78.9, 46.8],
  [79.24, 46.7],
  [79.0, 46.48],
  [78.4, 46.38],
  [77.8, 46.54],
  [77.1, 46.46],
  [76.4, 46.56],
  [75.8, 46.5],
  [75.45, 46.66],
  [75.1, 46.6],
  [74.98, 46.36],
  [74.86, 46.06],
  [74.42, 45.94],
  [74.26, 45.7],
  [73.98, 45.6],
  [74.08, 45.32],
];

/** The lakes of the map by the names printed beside them. */
export const LAKES: Readonly<Record<'Aral Sea' | 'Lake Balkhash', readonly LonLat[][]>> = {
  'Aral Sea': [NORTH_ARAL, WESTERN_ARAL],
  'Lake Balkhash': [BALKHASH],
};
