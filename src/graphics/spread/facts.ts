/**
 * What of the map is the story's: its days, its bounds, its names. Like the shapes (atlas.ts) it is read once, from
 * the folder of the map.
 */
import { existsSync } from 'node:fs';
import { contentDir } from '../../story/dir.ts';
import { MAP_FILE, type MapFacts, mapSchema } from '../../story/map.ts';
import { Problems } from '../../story/problems.ts';
import { readGroup } from '../../story/read/list.ts';

const FILE = `${contentDir()}/${MAP_FILE}`;

/** Of a story without a map: no step can name a state of it. */
const NONE: MapFacts = {
  days: [],
  states: [],
  country: '',
  window: { west: -180, east: 180, south: -85, north: 85 },
  phone: { west: -180, east: 180 },
  parallel: 0,
  region: { name: '', until: '' },
  unlined: [],
  sea: { west: 0, east: 0 },
  lakes: [],
  rivers: [],
  names: [],
};

/** What cannot be read is told by the checks of the content, which stop the build. */
export const MAP: MapFacts =
  (existsSync(FILE) ? readGroup(FILE, mapSchema, new Problems())?.data : undefined) ?? NONE;
