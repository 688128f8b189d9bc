/** The shape of the downloads: the ledger as an editor writes it, and what the build adds. */
import { z } from 'astro/zod';
import { id, isoDay, oneLine, webAddress } from '../../story/fields.ts';
import type { Speaker } from '../../story/speakers.ts';
import { claimSchema, figureSchema, sourceSchema, STATUSES } from '../../story/ledger.ts';

const aboutSchema = z
  .strictObject({
    title: oneLine.describe('The title of the story.'),
    author: oneLine.describe('Who retells it.'),
    edition: oneLine.describe('The name of the edition.'),
    date: isoDay('The date of the edition.'),
    licence: oneLine.describe('The licence of the words and of the data.'),
    licenceUrl: webAddress.describe('The text of the licence.'),
  })
  .describe('What this is a part of.');

type Speakers = readonly Pick<Speaker, 'id'>[];

/** A claim as the downloads give it. */
export const claimRecord = (speakers: Speakers) => {
  const ids = speakers.map(({ id: speaker }) => speaker);
  return z
    .strictObject({
      number: z
        .int()
        .min(1)
        .describe(
          'The number the claim bears in the article. It may change between editions; the id does not.',
        ),
      ...claimSchema.shape,
      speaker: z.enum(ids).describe(`Who says it: ${ids.join(', ')}.`),
      chapter: id.describe('The id of the chapter or end section that states it first.'),
    })
    .describe('One claim: who says it, and what others reported.');
};

// What a picture prints for want of room is no datum.
const { archived, outlet: _, ...sourceFields } = sourceSchema.shape;
const copy = archived.unwrap().shape;

/** A source as the downloads give it: its archived copy in two fields, as the columns of a table hold it. */
export const sourceRecord = z
  .strictObject({
    ...sourceFields,
    archivedUrl: copy.url.optional().describe('The full web address of a copy in a web archive.'),
    archivedDate: copy.date.optional(),
    claims: z
      .array(id)
      .describe('The ids of the claims that rest on it; none where only figures of a graphic do.'),
  })
  .describe('One page that was read.');

/** A figure as the downloads give it. */
export const figureRecord = z
  .strictObject({
    ...figureSchema.shape,
    claim: id.optional().describe('The id of its claim; none for a figure the build works out.'),
    status: z.enum(STATUSES).optional().describe('What the record shows of that claim.'),
  })
  .describe('One number, or its bounds.');

/** The whole of claims.json, and of sources.json. */
export const claimsFile = (speakers: Speakers) =>
  z
    .strictObject({ about: aboutSchema, claims: z.array(claimRecord(speakers)) })
    .describe('claims.json: every claim, in the order of the article.');
export const sourcesFile = z
  .strictObject({ about: aboutSchema, sources: z.array(sourceRecord) })
  .describe('sources.json: every source, by id.');

export type About = z.infer<typeof aboutSchema>;
export type ClaimRecord = z.infer<ReturnType<typeof claimRecord>>;
export type SourceRecord = z.infer<typeof sourceRecord>;
export type FigureRecord = z.infer<typeof figureRecord>;

/**
 * The JSON Schema (2020-12) of both JSON files; a row of figures.csv stands in it as $defs/figure.
 * @param title the title of the schema
 */
export function jsonSchema(title: string, speakers: Speakers): object {
  const definition = (schema: z.ZodType): object => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema);
    return rest;
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    anyOf: [{ $ref: '#/$defs/claims' }, { $ref: '#/$defs/sources' }],
    $defs: {
      claims: definition(claimsFile(speakers)),
      sources: definition(sourcesFile),
      figure: definition(figureRecord),
    },
  };
}
