/** The fields of data/map/map.yaml: what a map shows, and where its words stand. */
import { z } from 'astro/zod';
import { isoDay, oneLine } from './fields.ts';

/** Where it lies in the folder of the content. */
export const MAP_FILE = 'data/map/map.yaml';

const longitude = z.number().min(-180).max(180).describe('A longitude in degrees: 52.86.');
const latitude = z.number().min(-90).max(90).describe('A latitude in degrees: 43.34.');
export const point = z
  .tuple([longitude, latitude])
  .describe('The middle of the words, longitude before latitude: [66.2, 48.6].');
const span = { west: longitude, east: longitude };
/** A part of the Earth. */
export const bounds = z.strictObject({ ...span, south: latitude, north: latitude });

export const mapSchema = z
  .strictObject({
    days: z.array(isoDay('A day of its rows.')).min(1).describe('The days of its rows, in order.'),
    states: z
      .array(isoDay('A day that a step may name.'))
      .min(1)
      .describe('The days a step may name, in order; each shows all rows up to it.'),
    country: z
      .string()
      .regex(/^\d{3}$/)
      .describe('The number of the country in ISO 3166, "398".'),
    window: bounds.describe('What the map shows on a desk: {west, east, south, north}.'),
    phone: z.strictObject(span).describe('What it shows on a phone: {west, east}.'),
    parallel: latitude.describe('The parallel along which it is true to scale: 48.'),
    region: z
      .strictObject({
        name: oneLine.describe('Its name in regions.topojson.'),
        until: isoDay('The last day on which it is marked.'),
      })
      .describe('The region where it began: {name, until}.'),
    unlined: z.array(oneLine).describe('Regions without lines of their own, or [] for none.'),
    sea: z
      .strictObject(span)
      .describe('A sea that is a hole in the land of the atlas, between two longitudes.'),
    lakes: z.array(oneLine).describe('Lakes of lakes.geojson that are drawn.'),
    rivers: z.array(oneLine).describe('Rivers of rivers.geojson that are drawn.'),
    names: z
      .array(
        z.strictObject({
          words: oneLine.describe('The name.'),
          kind: z.enum(['home', 'country', 'sea']).describe('What it names: home, country or sea.'),
          wide: point.optional(),
          narrow: point.optional(),
        }),
      )
      .describe('Names on the map: {words, kind, wide, narrow}.'),
  })
  .describe('What the map shows.');

export type MapFacts = z.infer<typeof mapSchema>;
