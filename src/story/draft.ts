/** The content as read and typed, before one file is held against another. */
import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import { readWords, type Words } from './words/words.ts';
import { type Caps, capsSchema } from './caps.ts';
import { type Where, whereSchema } from './where.ts';
import { MAP_FILE, type MapFacts, mapSchema } from './map.ts';
import { collectFigures, type Figures } from './figures.ts';
import { claimSchema, sourceSchema } from './ledger.ts';
import type { Problems } from './problems.ts';
import { type Publisher, readPublisher } from './publisher.ts';
import { readGroup, readList, readOptional, type Entry, type List } from './read/list.ts';
import { readPage, type Page } from './read/page.ts';
import { readTable } from './read/table.ts';
import { readNames, shown } from './read/text.ts';
import { crowdSchema, placeSchema, priceSchema } from './rows.ts';
import type { CrowdLine, PlaceLine, PriceLine } from './rows.ts';
import {
  chapterSchema,
  correctionSchema,
  endSchema,
  explanationsSchema,
  nameSchema,
  storySchema,
} from './schema.ts';
import type {
  Chapter,
  Claim,
  Correction,
  End,
  Explanations,
  Name,
  Source,
  StoryMeta,
} from './schema.ts';

export type PageDraft<T = Chapter | End> = Page<T>;

export interface Draft {
  /** The folder, as problems print it. */
  dir: string;
  meta: Entry<StoryMeta> | undefined;
  /** Undefined where a word is missing, or the language is not known. */
  words: Words | undefined;
  chapters: PageDraft<Chapter>[];
  end: PageDraft<End>[];
  claims: List<Claim>;
  sources: List<Source>;
  names: List<Name>;
  corrections: List<Correction>;
  /** Undefined where the story has none, or they could not be read. */
  explanations: Entry<Explanations> | undefined;
  prices: List<PriceLine>;
  crowds: List<CrowdLine>;
  places: List<PlaceLine>;
  caps: Entry<Caps> | undefined;
  where: Entry<Where> | undefined;
  map: Entry<MapFacts> | undefined;
  publisher: Publisher | undefined;
  figures: Figures;
}

/**
 * Reads every file of a content folder; names, corrections, explanations and the tables of data need not be there.
 * What cannot be read is left out, and said among the problems.
 */
export function readDraft(folder: string, problems: Problems): Draft {
  const dir = shown(folder);
  const meta = readGroup(`${dir}/story.yaml`, storySchema, problems);
  const list = <S extends z.ZodType>(name: string, schema: S): List<z.infer<S>> =>
    readOptional(`${dir}/${name}`, () => readList(`${dir}/${name}`, schema, problems));
  const table = <S extends z.ZodObject>(name: string, schema: S): List<z.infer<S>> =>
    readOptional(`${dir}/data/${name}`, () => readTable(`${dir}/data/${name}`, schema, problems));
  const group = <S extends z.ZodType>(name: string, schema: S): Entry<z.infer<S>> | undefined =>
    existsSync(`${dir}/${name}`) ? readGroup(`${dir}/${name}`, schema, problems) : undefined;
  const files = {
    dir,
    meta,
    words: meta && readWords(meta.data.language, dir, meta.at('language'), problems),
    chapters: readPages(`${dir}/chapters`, chapterSchema, problems),
    end: readPages(`${dir}/end`, endSchema, problems),
    claims: readList(`${dir}/claims.yaml`, claimSchema, problems),
    sources: readList(`${dir}/sources.yaml`, sourceSchema, problems),
    names: list('names.yaml', nameSchema),
    corrections: list('corrections.yaml', correctionSchema),
    explanations: group('explanations.yaml', explanationsSchema),
    prices: table('prices.csv', priceSchema),
    crowds: table('crowds.csv', crowdSchema),
    places: table('places.csv', placeSchema),
    caps: group('data/caps.yaml', capsSchema),
    where: group('data/where.yaml', whereSchema),
    map: group(MAP_FILE, mapSchema),
    publisher: readPublisher(dir, problems),
  };
  return { ...files, figures: collectFigures(files, problems) };
}

/** All pages, chapters first: the order in which claims are numbered. */
export function allPages(draft: Draft): PageDraft[] {
  return [...draft.chapters, ...draft.end];
}

function readPages<S extends z.ZodType>(
  folder: string,
  schema: S,
  problems: Problems,
): PageDraft<z.infer<S>>[] {
  const pages = readNames(folder, problems).map((name) => readPage(folder, name, schema, problems));
  return pages.sort((a, b) => a.number - b.number);
}
