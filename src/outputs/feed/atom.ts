/** The feed of editions and corrections, as Atom (RFC 4287). Its dates come from the content alone. */
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { StoryMeta } from '../../story/schema.ts';
import type { Story } from '../../story/types.ts';
import { absolute } from '../../story/site.ts';
import { entries, type Entry } from './entries.ts';
import { feedId } from './ids.ts';

/**
 * The whole feed. Without the site's address its links are relative, which readers resolve from the feed's own.
 * @param opening how the edition begins, as markup
 */
export function atom(story: Story, site: URL | undefined, opening: string): string {
  const { meta, words } = story;
  const all = entries(story, opening);
  const self = absolute('/feed.xml', site);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': meta.language }, [
    x('id', feedId('/feed.xml', site, meta)),
    x('title', meta.title),
    x('subtitle', words.feed.title),
    x('updated', midnight(all[0]?.date ?? meta.edition.date)),
    x('author', [x('name', meta.author)]),
    x('rights', `${meta.licence.words.name}, ${meta.licence.words.url}`),
    ...(self === undefined ? [] : [link('self', self, 'application/atom+xml')]),
    link('alternate', address('/', site), 'text/html'),
    ...all.map((entry) => entryElement(entry, site, meta)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed, { closeEmptyElements: true })}\n`;
}

function entryElement(
  { path, title, date, text, html }: Entry,
  site: URL | undefined,
  meta: StoryMeta,
) {
  return x('entry', [
    x('id', feedId(path, site, meta)),
    x('title', title),
    x('updated', midnight(date)),
    x('published', midnight(date)),
    link('alternate', address(path, site), 'text/html'),
    ...(html === undefined
      ? [x('content', { type: 'text' }, text)]
      : [x('summary', { type: 'text' }, text), x('content', { type: 'html' }, html)]),
  ]);
}

const link = (rel: string, href: string, type: string) => x('link', { rel, type, href });

const address = (path: string, site: URL | undefined): string =>
  absolute(path, site) ?? path.replace(/^\//, './');

/** Atom wants an hour; the content has days. */
const midnight = (day: string): string => `${day}T00:00:00Z`;
