/** The fields of data/blackout.yaml: when there was no internet, for the inset of it. */
import { z } from 'astro/zod';
import { isRealDay } from '../publish/real-day.ts';
import { id, sentence } from './fields.ts';

const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => isRealDay(text.slice(0, 10)))
  .describe('A day and an hour of the story’s clock, "2022-01-05T17:00".');

const stretch = z
  .strictObject({
    kind: z
      .enum(['mobile', 'all', 'account'])
      .describe(
        'mobile for mobile service alone, all for all service, account for what the account says.',
      ),
    from: time,
    to: time,
  })
  .refine(({ from, to }) => from < to, { message: 'an end that is after its beginning' });

const lines = z.array(sentence).min(1).describe('Words, a line each: [first line, second line].');
const note = z.strictObject({
  y: z.number().min(0).max(300).describe('Where the first line stands, in units from the top: 52.'),
  lines,
});

export const blackoutSchema = z
  .strictObject({
    title: sentence.describe('What the picture is called.'),
    summary: sentence.describe('What it shows, in words that can stand for it.'),
    days: z
      .strictObject({ from: time, to: time })
      .describe('The stretch that is drawn, from a midnight to another.'),
    known: z.array(stretch).describe('Stretches known to be without service.'),
    loose: z
      .array(stretch)
      .describe('Stretches in which it went or came back at an hour nobody gave.'),
    claim: id.describe('The id of the claim the times are from.'),
    said: z.array(sentence).describe('Dates and hours that this claim has to name.'),
    notes: z
      .array(
        z.strictObject({
          at: time,
          before: z
            .boolean()
            .optional()
            .describe('true where the words stand before the moment, not behind it.'),
          wide: note.describe('The words on a desk: {y, lines}.'),
          narrow: note.describe('The words on a phone: {y, lines}.'),
        }),
      )
      .describe('Words beside a moment: {at, wide, narrow}.'),
    account: z
      .strictObject({ wide: lines, narrow: lines })
      .describe('What the account says, on a desk and on a phone: {wide, narrow}.'),
  })
  .describe('When there was no internet.');

export type Blackout = z.infer<typeof blackoutSchema>;
