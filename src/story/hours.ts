/** The fields of data/hours.yaml: when the account has an event and when others have it, for the inset of both. */
import { z } from 'astro/zod';
import { dayAndHour, id, oneLine } from './fields.ts';

const stretch = (whose: string) =>
  z
    .strictObject({
      from: dayAndHour('The earliest it can have been.'),
      to: dayAndHour('The latest it can have been.'),
    })
    .refine(({ from, to }) => from < to, { message: 'an end that is after its beginning' })
    .describe(`Within which it came, as ${whose}: {from, to}.`);

export const hoursSchema = z
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
    events: z
      .array(
        z.strictObject({
          claim: id.describe('The id of the claim the times are from.'),
          label: oneLine.describe('What happened, in a few words.'),
          account: stretch('the account has it'),
          record: stretch('others have it'),
          off: oneLine.describe('How far apart the two are, in words: "a day earlier".'),
        }),
      )
      .min(1)
      .describe('Events, in the account’s order: {claim, label, account, record, off}.'),
  })
  .describe('When the account has an event, and when others have it.');

export type Hours = z.infer<typeof hoursSchema>;
