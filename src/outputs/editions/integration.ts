/**
 * Puts the editions beside the built site, untouched: their sums must stay. It stands after publish() in
 * astro.config.mjs, which would change their pages.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionsDir, listEditions } from './list.ts';

export function copyEditions(): AstroIntegration {
  return {
    name: 'editions',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const from = editionsDir();
        const names = listEditions(from).map(({ edition }) => edition);
        for (const name of from === undefined ? [] : names) {
          cpSync(join(from ?? '', name), join(fileURLToPath(dir), 'editions', name), {
            recursive: true,
          });
        }
        if (names.length > 0) logger.info(`editions beside the site: ${names.join(', ')}`);
      },
    },
  };
}
