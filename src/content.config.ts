/** The pages an editor writes, as Astro's collections, for their words alone: their fields are the story's, checked. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { pageName } from './story/read/page.ts';
import { contentDir } from './story/story.ts';

const pages = (folder: string) =>
  defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: pathToFileURL(`${resolve(contentDir(), folder)}/`),
      generateId: ({ entry }) => pageName(entry).slug,
    }),
  });

export const collections = { chapters: pages('chapters'), end: pages('end') };
