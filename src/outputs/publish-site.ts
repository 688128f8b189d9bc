/** Publishes what Astro has built. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAliases } from '../story/permanent.ts';
import { contentDir, loadStory } from '../story/story.ts';
import { writeFeed } from './feed/files.ts';
import { lastChange } from '../site/meta/tags.ts';
import { writeRepublished } from './republish/files.ts';
import { siteUrl } from '../story/site.ts';
import { publishFolder } from '../publish/publish.ts';
import { copyFiles, withMarkup } from '../publish/publisher.ts';

/** Says what is wrong without pointing at lines of code: none of them is at fault. */
async function plainly<T>(task: () => T | Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof Error) error.stack = '';
    throw error;
  }
}

export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      // A bad SITE_URL is said before anything is built.
      'astro:config:setup': async () => void (await plainly(() => siteUrl())),
      'astro:build:done': async ({ dir, logger }) => {
        const site = siteUrl();
        const story = loadStory();
        const { publisher } = story;
        if (publisher) copyFiles(publisher, fileURLToPath(dir));
        writeFeed(fileURLToPath(dir), story, site);
        if (site) writeRepublished(fileURLToPath(dir), story, site);
        const options = {
          siteUrl: site,
          aliases: readAliases(contentDir()),
          changed: lastChange(story),
          publisher: withMarkup(publisher),
        };
        const { pages, copies } = await plainly(() => publishFolder(fileURLToPath(dir), options));
        logger.info(`${pages} pages made relative, ${copies} compressed copies written`);
      },
    },
  };
}
