/** The ledger: claims with their figures, and the sources they rest on. */
import { z } from 'astro/zod';
import { amount, id, isoDay, oneLine, webAddress } from './fields.ts';

export const STATUSES = [
  'corroborated',
  'corrected',
  'disputed',
  'unconfirmed',
  'said',
  'context',
] as const;
export const VOICES = ['account', 'record'] as const;

const sourceId = z
  .string()
  .regex(/^[a-z0-9_-]+$/)
  .max(60)
  .describe('The id of a source in content/sources.yaml, for example rferl_0103.');

export const figureSchema = z
  .strictObject({
    id: id.describe('A permanent id for the figure, unique in the whole ledger.'),
    value: amount.optional().describe('The number in digits, where there is a single one: 20000.'),
    low: amount
      .optional()
      .describe('The lower bound in digits; alone it means "over" or "at least".'),
    high: amount.optional().describe('The upper bound in digits; alone it means "up to".'),
    unit: oneLine.describe('What is counted, in plain words: people, tenge a litre, km.'),
    bound: z
      .enum(['exactly', 'about', 'over', 'at least', 'up to', 'range'])
      .describe('How firm it is: exactly, about, over, at least, up to or range.'),
    voice: z.enum(VOICES).describe("Whose number it is: the account's or the record's."),
    note: oneLine.optional().describe('Anything a reader of the data should know.'),
  })
  .refine((f) => (f.value === undefined) !== (f.low === undefined && f.high === undefined), {
    message: 'either a value, or low, high or both',
  });

export const claimSchema = z.strictObject({
  id: id.describe('The permanent id of the claim.'),
  speaker: id.describe('Who says it: the id of one of the speakers in story.yaml.'),
  claim: oneLine.describe('The claim as its speaker makes it, in at most twelve words.'),
  when: oneLine.optional().describe('When it is said to have happened, as printed.'),
  where: oneLine.optional().describe('Where it is said to have happened, as printed.'),
  status: z.enum(STATUSES).describe(`What the record shows: ${STATUSES.join(', ')}.`),
  finding: oneLine.describe('What others reported, in at most 45 words.'),
  short: oneLine
    .optional()
    .describe(
      'The finding in at most 12 words, for the margin; leave out where its first words serve, and for context, which has none there.',
    ),
  sources: z.array(sourceId).min(1).describe('Ids of sources, most telling first.'),
  grave: z.boolean().optional().describe('true where the finding must always be in view.'),
  caution: oneLine.optional().describe('A caution printed after the finding, at most 30 words.'),
  figures: z.array(figureSchema).optional().describe('The numbers of the claim.'),
});

/** A copy of a page in a web archive, seen there by an editor. */
const archivedSchema = z
  .strictObject({
    url: webAddress.describe('The full web address of the copy, https://…'),
    date: isoDay('The day the archive made the copy.'),
  })
  .describe(
    'A copy in a web archive that you have seen, with its url and date; leave out where you have seen none.',
  );

/** Kinds of publishers, in the order that their groups stand in. */
export const SOURCE_KINDS = [
  'account',
  'independent',
  'state-media',
  'official',
  'igo',
  'ngo',
  'thinktank',
  'aggregator',
] as const;

export const sourceSchema = z.strictObject({
  id: sourceId.describe('The permanent id of the source.'),
  publisher: oneLine.describe('Who published it.'),
  outlet: oneLine
    .optional()
    .describe(
      'The publisher as a picture prints it, which has little room; without it, what stands before a bracket or comma.',
    ),
  title: oneLine.describe('The title as published.'),
  date: isoDay('The date seen on the page; leave out when none was.').optional(),
  url: webAddress.describe('The full web address it was read at, https://…'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe('The language of the page: en, ru, kk …'),
  kind: z.enum(SOURCE_KINDS).describe('The kind of publisher.'),
  readIn: z
    .literal('repost')
    .optional()
    .describe('repost, where the address is a mirror or a repost.'),
  archived: archivedSchema.optional(),
  note: oneLine.optional().describe('What a reader should know of the page.'),
});
