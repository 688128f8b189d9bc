/** What the manifest says of the story is what the sources say in content/story.yaml. */
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { MANIFEST } from '../../../story/edition-names.ts';
import { contentHashOf } from '../../../story/content-hash.ts';
import { identifierOf } from '../../../story/identifier.ts';
import type { Manifest } from '../manifest.ts';
import type { SourceFile } from '../source/files.ts';

const STORY = 'story.yaml';
const licence = z.object({ name: z.string(), url: z.string() });
const storySchema = z.object({
  title: z.string(),
  author: z.string(),
  language: z.string(),
  licence: z.object({ words: licence, code: licence }),
  original: z.object({ url: z.string() }).optional(),
  edition: z.object({ name: z.string(), date: z.string(), doi: z.string().optional() }),
});

/**
 * @param name of the archive of the sources
 * @param content its files below content/; where the story is none of them, its hash tells
 */
export function metaFaults(
  name: string,
  content: readonly Pick<SourceFile, 'path' | 'bytes'>[],
  manifest: Manifest,
): string[] {
  const file = content.find(({ path }) => path === STORY);
  if (!file) return [];
  const story = read(new TextDecoder().decode(file.bytes));
  if (!story) return [`${name}: its content/${STORY} cannot be read.`];
  const { title, author, language, licence: terms, original, edition } = story;
  const pairs: [what: string, said: string | undefined, wanted: string | undefined][] = [
    // A title may hold figures, {…}, that the ledger fills in.
    ['title', manifest.title, title.includes('{') ? manifest.title : title],
    ['creator', manifest.creator, author],
    ['language', manifest.language, language],
    ['licence of words', manifest.licence.words, terms.words.url],
    ['licence of code', manifest.licence.code, terms.code.url],
    ['original', manifest.original, original?.url],
    ['edition', manifest.edition, edition.name],
    ['date', manifest.date, edition.date],
    ['identifier', manifest.identifier, identifierOf({ edition }, contentHashOf(content))],
    ['licence’s name', manifest.described?.licence ?? terms.words.name, terms.words.name],
  ];
  return pairs
    .filter(([, said, wanted]) => said !== wanted)
    .map(
      ([what, said, wanted]) =>
        `${MANIFEST}: its ${what} is ${said ?? 'missing'}, that of ${name} ${wanted ?? 'none'}.`,
    );
}

function read(text: string): z.infer<typeof storySchema> | undefined {
  try {
    return storySchema.safeParse(parse(text)).data;
  } catch {
    return undefined;
  }
}
