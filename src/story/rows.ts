/** The columns of the three tables under content/data, each with a sentence that says what to write. */
import { z } from 'astro/zod';
import { amount, dayMonthOrYear, id, isoDay, oneLine } from './fields.ts';
import { VOICES } from './ledger.ts';

const PRICE_CHARTS = ['account', 'before', 'after', 'cut', 'ordered', 'cap', 'none'] as const;

export const PRECISIONS = ['exact', 'approximate'] as const;

/** What a row says of its hour where nobody gave one. */
export const WHOLE_DAY = 'day';

const figure = id
  .optional()
  .describe('The id of a figure in the ledger; then leave low and high empty.');
const number = (sentenceOnIt: string) =>
  z
    .string()
    .regex(/^\d{1,9}(\.\d{1,4})?$/)
    .transform(Number)
    .pipe(amount)
    .optional()
    .describe(sentenceOnIt);
const low = number('The lower number in digits alone, 1000; empty where a figure id is given.');
const high = number('The upper number in digits alone, 1000; the same as low for a single number.');
const sourceId = z.string().describe('The id of a source in content/sources.yaml.');
const note = oneLine.optional().describe('Anything a reader of the data should know.');
const voice = z.enum(VOICES).describe('Whose number it is: account or record.');

export const priceSchema = z.strictObject({
  id: id.describe('A permanent id for the row.'),
  date: dayMonthOrYear('When the price held.'),
  place: oneLine.describe('Where it held, as printed.'),
  figure,
  low,
  high,
  unit: oneLine.describe('The unit, for example tenge a litre.'),
  kind: oneLine.describe('What kind of price it is, for example at the pump.'),
  voice,
  chart: z.enum(PRICE_CHARTS).describe(`Where the chart draws it: ${PRICE_CHARTS.join(', ')}.`),
  source: sourceId,
  note,
});

export const crowdSchema = z.strictObject({
  id: id.describe('A permanent id for the row.'),
  date: dayMonthOrYear('When people gathered; empty where no date is known.').optional(),
  when: oneLine
    .optional()
    .describe(`The hour or the part of the day, as printed; ${WHOLE_DAY} where nobody gave one.`),
  place: oneLine.describe('Where people gathered, as printed.'),
  figure,
  low,
  high,
  wording: oneLine.describe('The number in the words of the source, for example more than 1,000.'),
  counted_by: oneLine.describe('Who counted.'),
  voice,
  chart: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .describe('true where the graphic draws it, else false.'),
  source: sourceId,
  note,
});

export const placeSchema = z.strictObject({
  id: id.describe('A permanent id for the place.'),
  name: oneLine.describe('The name as printed, of the days of the story.'),
  now: oneLine.optional().describe('The name today, where it has changed.'),
  province: oneLine.describe('The province, as printed.'),
  lat: degrees(90, 'The latitude in degrees, with a point, for example 43.34.'),
  lon: degrees(180, 'The longitude in degrees, with a point, for example 52.86.'),
  date: isoDay('The first day with a report of a protest.'),
  earlier: isoDay('An earlier day some source gives; empty for none.').optional(),
  precision: z.enum(PRECISIONS).describe(`How good the position is: ${PRECISIONS.join(' or ')}.`),
  basis: oneLine.describe('What the date rests on: a city, a town, a village …'),
  sources: z
    .string()
    .transform((text) => text.split(/\s+/))
    .describe('Ids of sources with a space between them.'),
  note,
});

function degrees(most: number, sentenceOnIt: string) {
  return z
    .string()
    .regex(/^-?\d{1,3}\.\d+$/)
    .transform(Number)
    .pipe(z.number().min(-most).max(most))
    .describe(sentenceOnIt);
}

export type PriceLine = z.infer<typeof priceSchema>;
export type CrowdLine = z.infer<typeof crowdSchema>;
export type PlaceLine = z.infer<typeof placeSchema>;
