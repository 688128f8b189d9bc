/** The fields of data/caps.yaml: what the inset of capped prices says, and where its numbers stand. */
import { z } from 'astro/zod';
import { oneLine } from './fields.ts';
import { bounds, point } from './map.ts';
import { phrase } from './words/gaps.ts';

/** The term and the source of the caps; the lowest and the highest of them, and where each holds. */
const GAPS = ['term', 'source', 'lowest', 'lowestPlaces', 'highest', 'highestPlaces'] as const;

export const capsSchema = z
  .strictObject({
    title: oneLine.describe('What the picture is called.'),
    words: phrase('term', 'source').describe(
      'What stands beside the map, with {term}, how long the caps hold, and {source}.',
    ),
    summary: phrase(...GAPS).describe(
      `What it shows, in words that can stand for it, with ${GAPS.map((gap) => `{${gap}}`).join(', ')}.`,
    ),
    table: z
      .strictObject({
        caption: phrase('term').describe('What the table holds, with {term}.'),
        region: oneLine.describe('The head of the column of regions.'),
        cap: oneLine.describe('The head of the column of caps.'),
      })
      .describe('The words of the table: {caption, region, cap}.'),
    window: bounds.describe('What the map shows: {west, east, south, north}.'),
    outlines: z
      .record(oneLine, oneLine)
      .default({})
      .describe(
        'The regions that regions.topojson calls otherwise than data/prices.csv: {as printed: as there}.',
      ),
    inside: z
      .array(oneLine)
      .describe('Places with a cap of their own that lie within the outline of a region.'),
    uncapped: z.array(oneLine).describe('Regions of regions.topojson that have no cap.'),
    numbers: z
      .array(
        z.strictObject({
          region: oneLine.describe('A region as data/prices.csv has it.'),
          at: point,
          wide: z.literal(true).optional().describe('true where a phone has no room for it.'),
        }),
      )
      .describe('Where the number of a cap stands: on each part of its regions that has room.'),
    city: z
      .strictObject({ region: oneLine.describe('The city as data/prices.csv has it.'), at: point })
      .optional()
      .describe('A city too small for a tone to be seen: a lozenge, its number beside the map.'),
  })
  .describe('The caps by region.');

export type Caps = z.infer<typeof capsSchema>;
