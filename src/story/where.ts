/** The fields of data/where.yaml: what the inset of the country shows, and where its words stand. */
import { z } from 'astro/zod';
import { oneLine } from './fields.ts';
import { bounds, point } from './map.ts';
import { phrase } from './words/gaps.ts';

export const whereSchema = z
  .strictObject({
    title: oneLine.describe('What the picture is called.'),
    summary: phrase('apart').describe(
      'What it shows, in words that can stand for it, with {apart}, the distance of the story.',
    ),
    window: bounds.describe('What the map shows: {west, east, south, north}.'),
    places: z
      .array(
        z.strictObject({
          id: oneLine.describe('A place of data/places.csv, by its id.'),
          says: oneLine.describe('What happened there, or what it is, in a few words.'),
          side: z
            .enum(['above', 'right', 'below'])
            .describe('Where its words stand: above, right or below.'),
        }),
      )
      .min(1)
      .describe('The places to know first: {id, says, side}.'),
    names: z
      .array(z.strictObject({ words: oneLine.describe('The name.'), at: point }))
      .default([])
      .describe('Names of countries and waters: {words, at}.'),
  })
  .describe('Where it happened.');

export type Where = z.infer<typeof whereSchema>;
