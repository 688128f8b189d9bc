/**
 * What an editor may write. Every field carries a sentence that says what to write; the sentences are
 * printed with the error when a field is missing, unknown or wrong.
 */
import { z } from 'astro/zod';
import { hour, id, isoDay, moment, oneLine, webAddress } from './fields.ts';
import type { claimSchema, figureSchema, sourceSchema } from './ledger.ts';
import { speakerSchema } from './speakers.ts';

/** As +06:00. */
const OFFSET = /^[+-](0\d|1[0-4]):[0-5]\d$/;

/** What type serves, by the names of the tokens: running text, titles, labels. */
const TYPE_ROLES = ['serif', 'display', 'sans'] as const;
export type TypeRole = (typeof TYPE_ROLES)[number];

export const LIGHTS = ['night', 'dawn', 'dusk', 'fog', 'day', 'paper'] as const;
export const chapterSchema = z.strictObject({
  id: id.describe('The permanent id of the chapter, the same as in the file name after NN-.'),
  title: oneLine.max(60).describe('The title of the chapter, at most 60 characters.'),
  line: oneLine.max(140).describe('The one line under the title, at most 140 characters.'),
  from: moment(
    'When the chapter begins; with "to", or neither for a chapter of no day.',
  ).optional(),
  to: moment('When the chapter ends, never before it begins; with "from".').optional(),
  apart: oneLine
    .optional()
    .describe(
      'Only for a chapter out of the order of days: the words of its text that say so, "Four days earlier".',
    ),
  zone: oneLine.describe('Whose clock: one of the zones in story.yaml.'),
  hour: hour
    .optional()
    .describe(
      'The hour as the date line prints it, "14:00" or "afternoon"; leave out when unknown.',
    ),
  light: z
    .enum(LIGHTS)
    .describe('The ground of the chapter: night, dawn, dusk, fog, day or paper.'),
  contentNote: oneLine
    .optional()
    .describe('A sentence shown once, before the chapters that tell of deaths or cruelty.'),
  contentNoteThrough: id
    .optional()
    .describe('The id of the last chapter the note covers; leave out where it is this one alone.'),
});

export const endSchema = z.strictObject({
  id: id.describe('The permanent id of the section, the same as in the file name after NN-.'),
  title: oneLine.max(60).describe('The title of the section, at most 60 characters.'),
  fold: oneLine
    .optional()
    .describe('What the section holds, where it stays folded until a reader opens it.'),
});

export const correctionSchema = z.strictObject({
  id: id.describe('A permanent id for the correction.'),
  date: isoDay('The day of the correction.'),
  where: id.describe('The id of the chapter or claim that was corrected.'),
  was: oneLine.describe('What it said before.'),
  now: oneLine.describe('What it says now.'),
});

export const nameSchema = z.strictObject({
  id: id.describe('The id used in <Name id>.'),
  en: oneLine.describe('The name in English, as of the days of the story.'),
  kk: oneLine.describe('The name in Kazakh, in Cyrillic.'),
  ru: oneLine.describe('The name in Russian.'),
  note: oneLine.optional().describe('A note, for example a later name.'),
});

const explanationSchema = z.strictObject({
  id: id.describe('A permanent id.'),
  title: oneLine.describe('The explanation in a few words.'),
  who: oneLine.describe('Who says it, where that is known.').optional(),
  since: oneLine.describe('Since when, where that is known.').optional(),
  speaksFor: oneLine.describe('What speaks for it.'),
  against: oneLine.describe('What is missing or speaks against it.'),
  outcome: oneLine.describe('What came of it, told after it.'),
  claimId: id.describe('The claim in the ledger it rests on.'),
});
export const explanationsSchema = z.strictObject({
  rows: z.array(explanationSchema).min(1).describe('The explanations, ordered by date.'),
});

export const storySchema = z.strictObject({
  title: oneLine.describe('The title of the story.'),
  dek: oneLine.describe('The sentence under the title.'),
  cover: z
    .strictObject({
      caption: oneLine.describe(
        'What the dots of the cover are, whose number they show, and what it is worth.',
      ),
    })
    .optional()
    .describe(
      'The crowd as the picture of the cover, with the words under it; without it the cover has words alone.',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('The language of the story: en.'),
  author: oneLine.describe('Who retells it, as credited.'),
  original: z
    .strictObject({
      publisher: oneLine.describe('Who published the account.'),
      title: oneLine.describe('Its title as published.'),
      url: webAddress,
      date: oneLine.describe('Its date as printed, as far as known.'),
      editors: z.array(oneLine).min(1).describe('Who edited it.'),
    })
    .optional()
    .describe('The account as published, where the story retells one.'),
  disclosure: oneLine
    .optional()
    .describe(
      'Who supported the original coverage, or anything a reader should know of its making.',
    ),
  licence: z
    .strictObject({
      words: z.strictObject({ name: oneLine.describe('Its name.'), url: webAddress }),
      code: z.strictObject({ name: oneLine.describe('Its name.'), url: webAddress }),
    })
    .describe('The licences of words and of code.'),
  edition: z
    .strictObject({
      name: z
        .string()
        .regex(/^[a-z0-9-]+$/)
        .describe('The name of the edition, for its folder and its addresses: first.'),
      title: oneLine
        .optional()
        .describe('The name as the story prints it, where that is another: первое.'),
      date: isoDay('The date of the edition.'),
      doi: z
        .string()
        .regex(/^10\.\d{4,9}\/\S+$/)
        .optional()
        .describe(
          'The DOI of the edition, once a repository has given one: 10.5281/zenodo.1234567.',
        ),
    })
    .describe('The edition this content is.'),
  typefaces: z
    .array(z.strictObject({ of: z.array(z.enum(TYPE_ROLES)).min(1), says: oneLine }))
    .default([])
    .describe(
      'What the text is set in, a sentence each, with what that serves of serif, display, sans: {of: [sans], says: "Labels are set in …"}.',
    ),
  credits: z.array(oneLine).describe('What else others made that the page uses, a sentence each.'),
  days: z
    .strictObject({
      from: isoDay('The first day of the story.'),
      to: isoDay('Its last day.'),
    })
    .refine(({ from, to }) => from <= to, { message: 'a last day that is not before the first' })
    .describe('The days the story tells of, {from, to}: a tick each in the date line.'),
  zones: z
    .record(oneLine, z.string().regex(OFFSET).describe('An offset from UTC, as "+06:00".'))
    .describe('The clocks chapters are told by, each with its offset: {Almaty: "+06:00"}.'),
  offline: moment(
    'When the internet was cut; the date line breaks the tick of its day and those after it, and chapters that end later say so. Leave out where it was not.',
  ).optional(),
  charted: z
    .strictObject({
      from: isoDay('The first day that charts cover.'),
      to: isoDay('The last day that charts cover.'),
    })
    .optional()
    .describe('The days that charts cover, {from, to}; leave out where any day may be charted.'),
  feedAuthority: z
    .string()
    .regex(/^[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?$/)
    .describe(
      'Who gives the ids of the feed where the site has no address: a name and a date at which nobody else had it, my-story.invalid,2026. It never changes.',
    ),
  tank: z
    .strictObject({
      litres: z
        .number()
        .min(1)
        .max(1000)
        .describe('How many litres the tank holds, in digits: 50.'),
      unit: oneLine.describe('The money it is paid in: tenge.'),
      before: id.describe('The figure of the ledger with the price a litre before the change.'),
      after: id.describe('The figure of the ledger with the price after it.'),
    })
    .optional()
    .describe(
      'A full tank, worked out as the figures tank-litres, tank-before and tank-after; leave out where there is none.',
    ),
  distance: z
    .strictObject({
      id: id.describe('The id that the distance gets among the figures.'),
      from: id.describe('The id of a place in data/places.csv.'),
      to: id.describe('The id of another one.'),
    })
    .optional()
    .describe('A distance between two places, worked out as a figure; leave out for none.'),
  parts: z
    .array(
      z.strictObject({
        id: id.describe('The id of the part, for <Tally part>.'),
        title: oneLine.describe('What the part is called over its tally.'),
        chapters: z.array(id).min(1).describe('The ids of its chapters.'),
      }),
    )
    .default([])
    .describe('Parts by which the test is told apart, each with its chapters; leave out for none.'),
  owners: z
    .record(id, z.array(oneLine).min(1).describe('Words that name one of them: [the source].'))
    .default({})
    .describe(
      'How the text names those who speak: what is not borne out stands beside its owner. {source: [the source, the account]}',
    ),
  speakers: z
    .array(speakerSchema)
    .min(1)
    .describe('Who speaks in the ledger, in the order of its tables.'),
  speechVerbs: z
    .array(oneLine)
    .default([])
    .describe('Verbs that make a tag of speech after the source, for example says.'),
  limits: z
    .strictObject({
      speechTags: z.number().int().describe('How many tags of speech the chapters may have: 20.'),
      editors: z.number().int().describe('How many editors’ notes they may have: 5.'),
    })
    .optional()
    .describe('What the story holds only so much of.'),
  allowedNumbers: z
    .array(oneLine)
    .default([])
    .describe('Phrases with a number that need no claim, for example "eight days".'),
});

export type Chapter = z.infer<typeof chapterSchema>;
export type End = z.infer<typeof endSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type StoryMeta = z.infer<typeof storySchema>;
export type Name = z.infer<typeof nameSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Explanations = z.infer<typeof explanationsSchema>;
