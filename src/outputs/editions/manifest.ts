/** MANIFEST.json and SHA256SUMS: what an edition consists of. */
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { Story } from '../../story/types.ts';
import { sha256 } from '../../publish/digest.ts';
import { editionOf, MANIFEST } from '../../story/edition-names.ts';
import { identifierOf } from '../../story/identifier.ts';
import type { Product } from './product.ts';

/** What a deposit says of an edition beside what stands above it. */
const describedSchema = z.object({
  description: z.string(),
  /** The name of the licence of the words; data are words. */
  licence: z.string(),
  /** The newsroom, where one publishes the story. */
  publisher: z.string().optional(),
  original: z
    .object({
      publisher: z.string(),
      title: z.string(),
      date: z.string(),
      editors: z.array(z.string()),
    })
    .optional(),
});

export type Described = z.infer<typeof describedSchema>;

/** A package of which something reaches the reader: what that is, and its licence as an SPDX expression. */
const carriedSchema = z.object({
  package: z.string(),
  what: z.enum(['script', 'font', 'map']),
  licence: z.string(),
});

export const manifestSchema = z.object({
  title: z.string(),
  creator: z.string(),
  identifier: z.string(),
  edition: z.string(),
  date: z.string(),
  language: z.string(),
  licence: z.object({ words: z.string(), code: z.string(), data: z.string().optional() }),
  original: z.string().optional(),
  // Editions from before a bag was made of their manifest alone say no more.
  described: describedSchema.optional(),
  contentHash: z.string(),
  siteUrl: z.string().optional(),
  sources: z.object({
    // Editions that hold no sources name none.
    swhid: z.string().optional(),
    lockfile: z.string(),
    fonts: z.record(z.string(), z.string()),
  }),
  carried: z.array(carriedSchema).optional(),
  previous: z.object({ edition: z.string(), sums: z.string() }).optional(),
  system: z.string(),
  commit: z.string().optional(),
  uncommittedChanges: z.literal(true).optional(),
  tools: z.record(z.string(), z.string()),
  files: z.array(
    z.object({
      file: z.string(),
      bytes: z.number(),
      sha256: z.string(),
      mediaType: z.string(),
      made: z.string(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** What the manifest says beside the files. */
export interface Origin {
  contentHash: string;
  /** The address that the site was built for, where one was given. */
  siteUrl?: string;
  /** The Software Heritage identifier of the sources; SHA-256 of the lockfile and of the fonts cut from the packages. */
  sources: { swhid: string; lockfile: string; fonts: Record<string, string> };
  /** The fonts, maps and scripts of others. */
  carried?: z.infer<typeof carriedSchema>[];
  /** The edition before this one, where there is one, and the SHA-256 of its SHA256SUMS. */
  previous?: { edition: string; sums: string };
  /** The operating system and processor, as Node names them. */
  system: string;
  commit?: string;
  uncommittedChanges?: true;
  /** Versions by name. */
  tools: Record<string, string>;
}

export function manifestOf(story: Story, products: readonly Product[], origin: Origin): Manifest {
  const { title, name, date, language } = editionOf(story);
  const { licence, original, author } = story.meta;
  return {
    title,
    creator: author,
    identifier: identifierOf(story.meta, origin.contentHash),
    edition: name,
    date,
    language,
    licence: { words: licence.words.url, code: licence.code.url, data: licence.words.url },
    ...(original && { original: original.url }),
    described: describedOf(story),
    ...origin,
    files: products.map(({ file, bytes, mediaType, made }) => ({
      file,
      bytes: bytes.length,
      sha256: sha256(bytes),
      mediaType,
      made,
    })),
  };
}

function describedOf({ meta, publisher }: Story): Described {
  return {
    description: meta.dek,
    licence: meta.licence.words.name,
    ...(publisher && { publisher: publisher.name }),
    ...(meta.original && { original: withoutAddress(meta.original) }),
  };
}

/** The address stands in the manifest on its own. */
const withoutAddress = ({ url: _, ...rest }: NonNullable<Story['meta']['original']>) => rest;

/** The manifest as a file. */
export function manifestFile(manifest: Manifest): Product {
  return {
    file: MANIFEST,
    bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
    mediaType: 'application/json',
    made: 'Written last, from the files themselves.',
  };
}

/** As sha256sum writes it, sorted by name; `sha256sum -c` reads it. */
export function sumsOf(
  products: readonly Pick<Product, 'file' | 'bytes'>[],
  algorithm = 'sha256',
): string {
  return [...products]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, bytes }) => `${createHash(algorithm).update(bytes).digest('hex')}  ${file}\n`)
    .join('');
}

/** Reads what sumsOf wrote of SHA-256: sums by file. Lines that are none are left out. */
export function readSums(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [, sum, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return sum && file ? [[file, sum] as const] : [];
    }),
  );
}
