/** Stops a build on bad content, and shows it in the terminal and the browser while one writes. */
import { resolve, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { ContentError } from './problems.ts';
import { report } from './report.ts';
import { contentDir, handDown, loadStory } from './story.ts';
import { WORDS_DIR } from './words/words.ts';

export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      // Before Astro reads its collections, which would report the first mistake alone.
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'sync') return;
        try {
          if (command === 'build') logger.info(report(handDown()));
          else loadStory();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          // Thrown on, it would stand below a heading that speaks of hooks.
          logger.error(`\n${error.message}`);
          process.exit(1);
        }
      },
      'astro:server:setup': watchContent,
    },
  };
}

/**
 * Checks now, and again after every change under the content folder or to the words of the interface. The page is loaded again each time:
 * it reads the story, and where that fails Astro's overlay shows the message with file and line.
 */
function watchContent({ server, logger }: HookParameters<'astro:server:setup'>): void {
  const folders = [contentDir(), WORDS_DIR].map((folder) => resolve(folder) + sep);
  server.watcher.add(folders);
  let said = '';
  const check = (): void => {
    const mistakes = contentMistakes();
    if (mistakes === said) return;
    if (mistakes) logger.error(`\n${mistakes}`);
    else logger.info('The content is in order.');
    said = mistakes;
  };
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => resolve(path).startsWith(folder))) return;
    // Modules keep what they made of the content until they are read again.
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    check();
    server.ws.send({ type: 'full-reload' });
  });
  check();
}

/** The message of all mistakes, empty where there is none. */
function contentMistakes(): string {
  try {
    loadStory();
    return '';
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}
