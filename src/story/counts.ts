/** The fields of data/counts.yaml: two counts of the same people, for the inset of them. */
import { z } from 'astro/zod';
import { id, oneLine } from './fields.ts';
import { phrase } from './words/gaps.ts';

/** More marks than this would be too small for a phone, or the picture too high. */
export const MOST_MARKS = 1200;

const count = z.strictObject({
  figure: id.describe('The id of the figure in content/claims.yaml: a single whole number.'),
  same: z
    .array(id)
    .default([])
    .describe('The ids of figures of others who give the same number; leave out where none does.'),
  label: phrase('count').describe('The number, as {count}, and who counts it.'),
});

export const countsSchema = z
  .strictObject({
    title: oneLine.describe('What the picture is called.'),
    summary: phrase('lower', 'upper').describe(
      'What it shows, in words that can stand for it, with {lower} and {upper}.',
    ),
    lower: count.describe('The lower count, whose marks are filled: {figure, label}.'),
    upper: count.describe('The higher count, up to which marks are hollow: {figure, label}.'),
    key: oneLine.describe('What a mark is, printed below.'),
  })
  .describe('Two counts of the same people.');

export type Counts = z.infer<typeof countsSchema>;
