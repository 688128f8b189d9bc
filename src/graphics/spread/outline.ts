/** The shapes of the map, thinned out to what the page can show. They are worked out once. */
import type { LineString, MultiLineString, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { type Area, lakes, regions, type Regions, rivers, world, type World } from './atlas.ts';
import { MAP } from './facts.ts';
import { relief } from './relief.ts';
import { thin, thinRings } from './thin.ts';

export { ATLAS } from './atlas.ts';

/** Corners that span less than this, in square degrees, are left out: about 1 px² on the wide map. */
const DETAIL = 0.004;

export interface Shapes {
  /** The mainland of the country, one closed ring of longitude and latitude. */
  land: Position[];
  /** The borders of its regions. */
  regions: MultiLineString | LineString;
  /** The region where it began, its rings. */
  region: Position[][];
  /** The sea, its whole ring, south beyond the window. */
  sea: Position[];
  lakes: Position[][];
  rivers: Position[][];
  /** Higher land within the country, from the lowest of two heights up: rings, each within the one before. */
  relief: Position[][][];
  /** Borders between the neighbours, and their shores of the sea. */
  borders: MultiLineString | LineString;
}

let drawn: Shapes | undefined;

/**
 * The shapes of the map.
 * @throws Error where the data hold no region of that name, or the atlas no such country or sea
 */
export function shapes(): Shapes {
  drawn ??= read();
  return drawn;
}

/** The regions of the country, thinned out. */
export const thinRegions = (detail: number): Regions =>
  simplify(presimplify(regions()), detail) as Regions;

/** The mainland of the country, one closed ring of longitude and latitude, thinned out. */
export const landRing = (detail: number): Position[] => mainland(thinRegions(detail));

function mainland(topology: Regions): Position[] {
  const all = topology.objects.regions.geometries as Area[];
  return longest(merge(topology, all).coordinates.flatMap((part) => part.slice(0, 1)));
}

function read(): Shapes {
  const inner = thinRegions(DETAIL);
  const land = mainland(inner);
  return {
    land,
    regions: mesh(
      inner,
      inner.objects.regions,
      (a, b) => a !== b && ![a, b].some((area) => MAP.unlined.includes(nameOf(area))),
    ),
    region: [longest(ringsOf(inner, [MAP.region.name]))],
    sea: sea(),
    lakes: lakeRings(),
    rivers: riverLines(),
    relief: relief(land, DETAIL * 3),
    borders: neighbours(),
  };
}

/**
 * The outer rings of regions, taken together.
 * @throws Error naming a region that the data do not hold
 */
export function ringsOf(topology: Regions, names: readonly string[]): Position[][] {
  const areas = names.map((name) => {
    const found = topology.objects.regions.geometries.find((area) => nameOf(area) === name);
    if (!found) throw new Error(`content/data/map/regions.topojson holds no region "${name}"`);
    return found as Area;
  });
  return merge(topology, areas).coordinates.flatMap((part) => part.slice(0, 1));
}

const nameOf = (area: unknown): string =>
  (area as { properties?: { name?: string } }).properties?.name ?? '';

const longest = (rings: Position[][]): Position[] =>
  rings.reduce((most, ring) => (ring.length > most.length ? ring : most));

function lakeRings(): Position[][] {
  const chosen = lakes().features.filter(({ properties: { name } }) =>
    MAP.lakes.includes(name ?? ''),
  );
  return thinRings(
    chosen.flatMap(({ geometry }) => geometry.coordinates.flatMap((part) => part.slice(0, 1))),
    DETAIL,
  );
}

function riverLines(): Position[][] {
  const chosen = rivers().features.filter(({ properties: { name } }) => MAP.rivers.includes(name));
  return thin(
    chosen.flatMap(({ geometry }) => geometry.coordinates),
    DETAIL * 3,
  );
}

let thinned: World | undefined;

function atlas(): World {
  thinned ??= simplify(presimplify(world()), DETAIL) as World;
  return thinned;
}

function sea(): Position[] {
  const { countries } = atlas().objects;
  const holes = merge(atlas(), countries.geometries as Area[]).coordinates.flatMap((p) =>
    p.slice(1),
  );
  const found = holes.find((ring) =>
    ring.every(([lon]) => lon! > MAP.sea.west && lon! < MAP.sea.east),
  );
  if (!found)
    throw new Error('the atlas of the world holds no sea where content/data/map/map.yaml has one');
  return found;
}

function neighbours(): MultiLineString | LineString {
  const { countries } = atlas().objects;
  const country = countries.geometries.find(({ id }) => id === MAP.country);
  if (!country)
    throw new Error(
      'the atlas of the world holds no country of the number in content/data/map/map.yaml',
    );
  return mesh(atlas(), countries, (a, b) => a !== b && a !== country && b !== country);
}
