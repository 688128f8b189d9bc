/**
 * The shapes of the map, from Natural Earth at 1:50 million (the npm package world-atlas), simplified to what
 * the page can show: Kazakhstan, the waters, and the hairlines of the neighbours. They are worked out once.
 */
import { createRequire } from 'node:module';
import type { LineString, MultiLineString, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { LAKES } from './lakes.ts';
import { WINDOW } from './projection.ts';

/** Corners that span less than this, in square degrees, are left out: about 2 px² on the wide map. */
const DETAIL = 0.004;

/** Its number in ISO 3166, the id in the atlas. */
const KAZAKHSTAN = '398';

const require = createRequire(import.meta.url);

/** The atlas's file, of Natural Earth's shapes. */
export const ATLAS = require.resolve('world-atlas/countries-50m.json');

type World = Topology<{ countries: GeometryCollection }>;
type Area = Polygon | MultiPolygon;

export interface Shapes {
  /** The mainland of Kazakhstan, one closed ring of longitude and latitude. */
  land: Position[];
  /** The Caspian (its whole ring, south beyond the window) and the lakes. */
  waters: Position[][];
  /** Borders between the neighbours, and their shores of the Caspian. */
  borders: MultiLineString | LineString;
}

let drawn: Shapes | undefined;

/**
 * The shapes of the map.
 * @throws Error where the atlas holds no Kazakhstan or no Caspian
 */
export function shapes(): Shapes {
  drawn ??= read();
  return drawn;
}

function read(): Shapes {
  const atlas = require(ATLAS) as World;
  const world = simplify(presimplify(atlas), DETAIL) as World;
  const { countries } = world.objects;
  const country = countries.geometries.find(({ id }) => id === KAZAKHSTAN);
  if (!country) throw new Error(`${ATLAS} holds no Kazakhstan`);
  const rings = merge(world, [country as Area]).coordinates.flatMap((part) => part.slice(0, 1));
  const land = rings.reduce((most, ring) => (ring.length > most.length ? ring : most));
  const holes = merge(world, countries.geometries as Area[]).coordinates.flatMap((p) => p.slice(1));
  const caspian = holes.find((ring) => ring.every(([lon]) => lon! > 40 && lon! < WINDOW.east));
  if (!caspian) throw new Error(`${ATLAS} holds no Caspian`);
  const lakes = Object.values(LAKES).flatMap((lake) =>
    lake.map((ring) => ring.map(([x, y]) => [x, y])),
  );
  const borders = mesh(world, countries, (a, b) => a !== country && b !== country);
  return { land, waters: [caspian, ...lakes], borders };
}
