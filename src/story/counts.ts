/** The fields of data/counts.yaml: two counts of the same people, for the graphic of them. */
import { z } from 'astro/zod';
import { id, oneLine } from './fields.ts';

/** More marks than this would be too small for a phone, or the picture too high. */
export const MOST_MARKS = 1200;

const count = z.strictObject({
  figure: id.describe('The id of the figure in content/claims.yaml: a single whole number.'),
  same: z
    .array(id)
    .default([])
    .describe('The ids of figures of others who give the same number; leave out where none does.'),
  by: oneLine.describe('Who counts them, and how.'),
});

export const countsSchema = z
  .strictObject({
    lower: count.describe('The lower count, whose people stay filled: {figure, by}.'),
    upper: count.describe('The higher count, up to which people are hollow: {figure, by}.'),
    note: oneLine.describe('What a mark is, printed below.'),
    caution: oneLine
      .optional()
      .describe(
        'What the two may not be, printed after it once both are drawn; leave out for none.',
      ),
  })
  .describe('Two counts of the same people.');

export type Counts = z.infer<typeof countsSchema>;
