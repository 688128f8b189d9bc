/** The files the map is made from: content/data/map, and the atlas of the world for what lies around. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { contentDir } from '../../story/dir.ts';
import type { FeatureCollection, MultiLineString, MultiPolygon as Areas } from 'geojson';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export type Area = Polygon | MultiPolygon;
export type Regions = Topology<{ regions: GeometryCollection }>;
export type World = Topology<{ countries: GeometryCollection }>;
export type Lakes = FeatureCollection<Areas, { name: string | null }>;
export type Rivers = FeatureCollection<MultiLineString, { name: string; kind: string }>;

/** Heights of the land in a grid, row by row from the north-west. */
export interface Elevation {
  west: number;
  north: number;
  /** Degrees a cell. */
  step: number;
  columns: number;
  rows: number;
  values: number[];
}

const require = createRequire(import.meta.url);

/** The atlas's file, of Natural Earth's shapes. */
export const ATLAS = require.resolve('world-atlas/countries-50m.json');

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const map = (name: string): unknown => read(join(contentDir(), 'data/map', name));

export const world = (): World => read(ATLAS) as World;
export const regions = (): Regions => map('regions.topojson') as Regions;
export const lakes = (): Lakes => map('lakes.geojson') as Lakes;
export const rivers = (): Rivers => map('rivers.geojson') as Rivers;
export const elevation = (): Elevation => map('elevation.json') as Elevation;
