/** The fields of data/blackout.yaml: when there was no internet, for the inset of it. */
import { z } from 'astro/zod';
import { dayAndHour, id, oneLine } from './fields.ts';

const stretch = z
  .strictObject({
    kind: z
      .enum(['mobile', 'all', 'account'])
      .describe(
        'mobile for mobile service alone, all for all service, account for what the account says.',
      ),
    from: dayAndHour('When it began.'),
    to: dayAndHour('When it ended.'),
  })
  .refine(({ from, to }) => from < to, { message: 'an end that is after its beginning' });

const lines = z.array(oneLine).min(1).describe('Words, a line each: [first line, second line].');
const note = z.strictObject({
  y: z.number().min(0).max(300).describe('Where the first line stands, in units from the top: 52.'),
  lines,
});

export const blackoutSchema = z
  .strictObject({
    title: oneLine.describe('What the picture is called.'),
    summary: oneLine.describe('What it shows, in words that can stand for it.'),
    legend: oneLine.describe('How to read it, printed below it.'),
    days: z
      .strictObject({
        from: dayAndHour('The midnight from which it is drawn.'),
        to: dayAndHour('The midnight up to which it is drawn.'),
      })
      .describe('The stretch that is drawn, from a midnight to another.'),
    known: z.array(stretch).describe('Stretches known to be without service.'),
    loose: z
      .array(stretch)
      .describe('Stretches in which it went or came back at an hour nobody gave.'),
    claim: id.describe('The id of the claim the times are from.'),
    said: z.array(oneLine).describe('Dates and hours that this claim has to name.'),
    notes: z
      .array(
        z.strictObject({
          at: dayAndHour('The moment that the words stand beside.'),
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
