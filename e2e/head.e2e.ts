/** What the pages say of themselves to machines: citation tags, JSON-LD, links. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { valuesOf } from '../src/site/sharing/drawing-css.ts';
import { loadStory } from '../src/story/story.ts';
import { elementsOf, type Element as Tag } from './markup.ts';
import { expect, SITE, test } from './support.ts';

const story = loadStory();
const { meta } = story;
const KNOWN_TYPES = [
  'Article',
  'CreativeWork',
  'CorrectionComment',
  'Dataset',
  'DataDownload',
  'Organization',
  'Person',
];
const MOST_BYTES = 3 * 1024;

const html = (file: string): string => readFileSync(join(SITE, file), 'utf8');
const head = (file: string): Tag[] => elementsOf(join(SITE, file));
const tags = (file: string): Map<string, string> =>
  new Map(
    head(file)
      .filter(({ name }) => name === 'meta')
      .map(({ attributes: a }) => [
        a.get('name') ?? a.get('property') ?? '',
        a.get('content') ?? '',
      ]),
  );
const linked = (file: string, rel: string): string[] =>
  head(file)
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel)
    .map(({ attributes }) => attributes.get('href') ?? '');

/** The JSON-LD of a page as the parser of a browser finds it. */
function jsonLd(file: string): Record<string, unknown>[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node && node.attrs.some(({ value }) => value === 'application/ld+json')) {
      found.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html(file)));
  return found.map((text) => JSON.parse(text));
}

/** Every object of a JSON-LD value. */
function* things(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const part of value) yield* things(part);
  else if (value !== null && typeof value === 'object') {
    yield value as Record<string, unknown>;
    for (const part of Object.values(value)) yield* things(part);
  }
}

test('the article’s JSON-LD has what an Article needs, and nothing of an unknown kind', () => {
  const [article, ...others] = jsonLd('index.html');
  expect(others).toEqual([]);
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: meta.title,
    author: { '@type': 'Organization', name: meta.author },
    datePublished: meta.edition.date,
    inLanguage: meta.language,
    license: meta.licence.words.url,
    isAccessibleForFree: true,
    isBasedOn: { '@type': 'Article', headline: meta.original?.title, url: meta.original?.url },
  });
  const all = [...things(article)];
  expect(all.filter((thing) => !KNOWN_TYPES.includes(String(thing['@type'])))).toEqual([]);
  for (const thing of all) {
    for (const [key, value] of Object.entries(thing)) {
      if (/^date/.test(key)) expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (/^(url|license|@id)$/.test(key)) expect(URL.canParse(String(value)), key).toBe(true);
      expect(value, key).not.toBe('');
    }
  }
  const known = new Set([...story.sources.values()].map(({ url }) => url));
  const cited = [...things(article?.['citation'])].map(({ url }) => String(url));
  expect(cited.length).toBeGreaterThan(5);
  expect(cited.filter((url) => !known.has(url))).toEqual([]);
  // The corrections stand in the page; the article says where, and all are there.
  expect(story.corrections.length).toBeGreaterThan(0);
  const [, place] = /(#.+)$/.exec(String(article?.['correction'])) ?? [];
  const [, list = ''] = html('index.html').split(`id="${place?.slice(1)}"`);
  expect(list.match(/It said:/g)).toHaveLength(story.corrections.length);
});

test('the data’s JSON-LD is a Dataset', () => {
  expect(jsonLd('data/index.html')).toEqual([
    expect.objectContaining({ '@type': 'Dataset', license: meta.licence.words.url }),
  ]);
});

test('the article carries citation tags and Dublin Core', () => {
  const found = tags('index.html');
  expect(found.get('citation_title')).toBe(meta.title);
  expect(found.get('citation_author')).toBe(meta.author);
  expect(found.get('citation_publication_date')).toBe(meta.edition.date.replaceAll('-', '/'));
  for (const key of ['title', 'creator', 'date', 'type', 'language', 'source', 'rights']) {
    expect(found.get(`DC.${key}`), key).toBeTruthy();
  }
  expect(linked('index.html', 'license')).toEqual([meta.licence.words.url]);
});

for (const file of ['index.html', 'record/index.html', 'cite/index.html', 'data/index.html']) {
  test(`${file} unfolds where it is pasted, and names the downloads`, () => {
    const found = tags(file);
    for (const key of ['og:title', 'og:description', 'og:type', 'twitter:card']) {
      expect(found.get(key), key).toBeTruthy();
    }
    const alternates = linked(file, 'alternate');
    expect(alternates.filter((href) => /feed\.xml$/.test(href))).toHaveLength(1);
    for (const href of alternates) {
      const path = new URL(href, `http://site.invalid/${file}`).pathname;
      expect(existsSync(join(SITE, path)), href).toBe(true);
    }
  });

  test(`${file} names no address that nobody gave`, () => {
    test.skip(Boolean(process.env.SITE_URL));
    expect([...linked(file, 'canonical'), ...linked(file, 'cite-as')]).toEqual([]);
    const named = [...tags(file)].filter(([key]) => /^og:(url|image)|identifier/.test(key));
    // An edition has an identifier of its own, which is a number and no place.
    expect(named.filter(([, value]) => !/^urn:uuid:[\da-f-]{36}$/.test(value))).toEqual([]);
  });
}

test('the colour that browsers take for their own bars is the night’s', () => {
  const manifest = JSON.parse(html('manifest.webmanifest'));
  expect(tags('index.html').get('theme-color')).toBe(valuesOf('night').ground);
  expect(manifest.theme_color).toBe(valuesOf('night').ground);
});

test('what the article says to machines stays small', () => {
  const own = head('index.html')
    .filter(({ name, attributes: a }) => name === 'meta' || a.get('rel') === 'alternate')
    .map(({ attributes }) => [...attributes].join(' '));
  const text = [...own, JSON.stringify(jsonLd('index.html'))].join('\n');
  expect(brotliCompressSync(text).length).toBeLessThan(MOST_BYTES);
});
