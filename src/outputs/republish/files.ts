/** Writes republish/story.txt and story.md into a site just built, where its address is known. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Story } from '../../story/types.ts';
import { republished } from './fragment.ts';
import { markdown } from './markdown.ts';

/** @param folder the site as Astro leaves it, with addresses from its root */
export function writeRepublished(folder: string, story: Story, site: URL): void {
  const nodes = republished(readFileSync(join(folder, 'index.html'), 'utf8'), story, site);
  writeFileSync(
    join(folder, 'republish/story.txt'),
    `${nodes.map((node) => toHtml(node)).join('\n')}\n`,
  );
  writeFileSync(join(folder, 'republish/story.md'), markdown(nodes));
}
