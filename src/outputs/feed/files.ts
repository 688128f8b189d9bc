/** Writes the feed into a site just built, whose first chapter the edition's entry begins with. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Story } from '../../story/types.ts';
import { firstChapter } from '../republish/fragment.ts';
import { CARD } from '../../site/sharing/card.ts';
import { absolute } from '../../story/site.ts';
import { atom } from './atom.ts';

/** @param folder the site as Astro leaves it, with addresses from its root */
export function writeFeed(folder: string, story: Story, site: URL | undefined): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'feed.xml'), atom(story, site, opening(page, story, site)));
}

/** What the story is, its picture and its first chapter; picture and links where the site's address is known. */
function opening(page: string, story: Story, site: URL | undefined): string {
  const { meta, words } = story;
  const [src, href] = [absolute('/og/page.png', site), absolute('/', site)];
  return [
    ...(src ? [h('p', h('img', { src, alt: meta.cover?.caption ?? meta.dek, ...CARD }))] : []),
    h('p', meta.dek),
    ...firstChapter(page, story, site),
    ...(href ? [h('p', h('a', { href }, words.feed.readOn({ title: meta.title })))] : []),
  ]
    .map((node) => toHtml(node))
    .join('\n');
}
