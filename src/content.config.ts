/** The pages an editor writes, as Astro's collections: chapters, and the end matter after them. */
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { Problems } from './content/problems.ts';
import { pageName, readPage } from './content/read/page.ts';
import { chapterSchema, endSchema } from './content/schema.ts';
import { contentDir } from './content/story.ts';

export const collections = {
  chapters: pages('chapters', chapterSchema),
  end: pages('end', endSchema),
};

function pages<S extends z.ZodObject>(name: string, schema: S) {
  const folder = resolve(contentDir(), name);
  const files = glob({
    pattern: '*.mdx',
    base: pathToFileURL(`${folder}/`),
    generateId: ({ entry }) => pageName(entry).slug,
  });
  // Astro's own YAML turns a date into a moment of UTC and loses whose clock it was: the fields come from
  // ours. Where they cannot be read, the content checks say so, and what Astro read passes unused.
  const loader: Loader = {
    name: files.name,
    load: (context) =>
      files.load({
        ...context,
        parseData: async (entry) => {
          const { front } = readPage(
            folder,
            basename(entry.filePath ?? ''),
            schema,
            new Problems(),
          );
          return front
            ? context.parseData({ ...entry, data: front.data as typeof entry.data })
            : entry.data;
        },
      }),
  };
  return defineCollection({ loader, schema });
}
