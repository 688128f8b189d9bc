/** Figures nobody reported: the build works them out from the ledger and the map. */
import { geoDistance } from 'd3-geo';
import type { PlaceLine } from './rows.ts';
import type { Figure } from './schema.ts';
import type { FigureEntry } from './types.ts';

/** The mean radius of the earth in km (IUGG, R1). */
const EARTH_KM = 6371.0088;

export const COMPUTED_IDS = [
  'tank-litres',
  'tank-before',
  'tank-after',
  'zhanaozen-almaty',
] as const;
/** What the tank is worked out from. */
export const TANK_PRICES = ['price-before-reported', 'price-after-reported'] as const;
/** The places between which the distance is measured. */
export const DISTANCE_PLACES = ['zhanaozen', 'almaty'] as const;

/**
 * A full tank at the reported prices.
 * @param litres what the tank holds
 * @param before the price a litre before the change, in tenge
 * @param after the price a litre after it
 */
export function tankFigures(litres: number, before: Figure, after: Figure): FigureEntry[] {
  const full = (id: string, price: Figure): FigureEntry => ({
    id,
    ...(price.value !== undefined && { value: litres * price.value }),
    ...(price.low !== undefined && { low: litres * price.low }),
    ...(price.high !== undefined && { high: litres * price.high }),
    unit: 'tenge',
    bound: price.bound,
    voice: price.voice,
  });
  return [
    { id: 'tank-litres', value: litres, unit: 'litres', bound: 'exactly', voice: 'record' },
    full('tank-before', before),
    full('tank-after', after),
  ];
}

type Position = Pick<PlaceLine, 'lat' | 'lon'>;

/** The great-circle distance between two places in km, rounded to the nearest ten. */
export function distanceFigure(from: Position, to: Position): FigureEntry {
  const km = geoDistance([from.lon, from.lat], [to.lon, to.lat]) * EARTH_KM;
  const value = Math.round(km / 10) * 10;
  return { id: 'zhanaozen-almaty', value, unit: 'km', bound: 'about', voice: 'record' };
}
