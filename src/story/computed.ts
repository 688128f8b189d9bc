/** Figures nobody reported: the build works them out from the ledger and the map, as content/story.yaml says. */
import { geoDistance } from 'd3-geo';
import type { PlaceLine } from './rows.ts';
import type { Figure, StoryMeta } from './schema.ts';
import type { FigureEntry } from './types.ts';
import type { Words } from './words/words.ts';

/** The mean radius of the earth in km (IUGG, R1). */
const EARTH_KM = 6371.0088;

const TANK_IDS = ['tank-litres', 'tank-before', 'tank-after'];

/** The ids of the figures that a story has worked out. */
export function computedIds({ tank, distance }: Pick<StoryMeta, 'tank' | 'distance'>): string[] {
  return [...(tank ? TANK_IDS : []), ...(distance ? [distance.id] : [])];
}

type Units = Words['graphics']['units'];

/**
 * A full tank at the prices before and after the change.
 * @param tank how much it holds, and what a price is counted in
 */
export function tankFigures(
  { litres, unit }: NonNullable<StoryMeta['tank']>,
  before: Figure,
  after: Figure,
  { litres: called }: Pick<Units, 'litres'>,
): FigureEntry[] {
  const full = (id: string, price: Figure): FigureEntry => ({
    id,
    ...(price.value !== undefined && { value: litres * price.value }),
    ...(price.low !== undefined && { low: litres * price.low }),
    ...(price.high !== undefined && { high: litres * price.high }),
    unit,
    bound: price.bound,
    voice: price.voice,
  });
  return [
    { id: 'tank-litres', value: litres, unit: called, bound: 'exactly', voice: 'record' },
    full('tank-before', before),
    full('tank-after', after),
  ];
}

type Position = Pick<PlaceLine, 'lat' | 'lon'>;

/** The great-circle distance between two places in km, rounded to the nearest ten. */
export function distanceFigure(
  id: string,
  from: Position,
  to: Position,
  { km: unit }: Pick<Units, 'km'>,
): FigureEntry {
  const km = geoDistance([from.lon, from.lat], [to.lon, to.lat]) * EARTH_KM;
  return { id, value: Math.round(km / 10) * 10, unit, bound: 'about', voice: 'record' };
}
