import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStory } from '../src/story/story.ts';
import { chapterSources } from './prose.ts';
import { expect, open, SITE, test } from './support.ts';

const story = loadStory();

test('the feed is Atom, with the edition and every correction', async ({ page }) => {
  await open(page, '/data/');
  const feed = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const text = (parent: Element | Document, name: string): string[] =>
        [...parent.children].filter((e) => e.localName === name).map((e) => e.textContent);
      const root = document.documentElement;
      return {
        error: document.querySelector('parsererror')?.textContent,
        namespace: root.namespaceURI,
        name: root.localName,
        head: ['id', 'title', 'updated'].map((name) => text(root, name)),
        authors: root.querySelectorAll('author > name').length,
        entries: [...root.querySelectorAll('entry')].map((entry) => ({
          id: text(entry, 'id'),
          title: text(entry, 'title'),
          updated: text(entry, 'updated'),
          content: text(entry, 'content'),
          type: entry.querySelector('content')?.getAttribute('type'),
          link: entry.querySelector('link[rel="alternate"]')?.getAttribute('href'),
        })),
      };
    },
    readFileSync(join(SITE, 'feed.xml'), 'utf8'),
  );
  expect(feed).toMatchObject({
    namespace: 'http://www.w3.org/2005/Atom',
    name: 'feed',
    authors: 1,
  });
  expect(feed.error).toBeUndefined();
  expect(feed.head.every((values) => values.length === 1 && values[0])).toBe(true);
  expect(feed.entries).toHaveLength(1 + story.corrections.length);
  for (const { id, title, updated, content, link } of feed.entries) {
    expect(URL.canParse(id[0] ?? '')).toBe(true);
    expect(title[0] && content[0] && link).toBeTruthy();
    expect(updated[0]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  }
  expect(new Set(feed.entries.map(({ id }) => id[0])).size).toBe(feed.entries.length);
  const [chapter] = chapterSources();
  const edition = feed.entries.find(({ type }) => type === 'html')?.content[0] ?? '';
  expect(edition).toContain(`<h2>${chapter?.title}</h2>`);
  const words = edition.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
  expect(chapter?.runs.filter((run) => run.length > 80 && !words.includes(run))).toEqual([]);
  const dates = feed.entries.map(({ updated }) => updated[0]);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(feed.head[2]).toEqual([dates[0]]);
});
