/** The fields of data/hours.yaml: when the account has an event and when others have it, for the graphic of both. */
import { z } from 'astro/zod';
import { dayAndHour, id, oneLine } from './fields.ts';

const stretch = (whose: string) =>
  z
    .strictObject({
      from: dayAndHour('The earliest it can have been.'),
      to: dayAndHour('The latest it can have been.'),
      says: oneLine.describe(
        'The same in a few words that stand alone, for the picture and the table.',
      ),
    })
    .refine(({ from, to }) => from < to, { message: 'an end that is after its beginning' })
    .describe(`Within which it came, as ${whose}: {from, to, says}.`);

export const hoursSchema = z
  .strictObject({
    events: z
      .array(
        z.strictObject({
          claim: id.describe('The id of the claim the times are from.'),
          picture: id.describe('The picture it stands in: order or night.'),
          label: oneLine.describe('What happened, in a few words.'),
          account: stretch('the account has it'),
          record: stretch('others have it'),
        }),
      )
      .min(1)
      .describe('Events, in the account’s order: {claim, picture, label, account, record}.'),
  })
  .describe('When the account has an event, and when others have it.');

export type Hours = z.infer<typeof hoursSchema>;
