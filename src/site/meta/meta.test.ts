import { expect, test } from '@playwright/test';
import type { Source } from '../../story/schema.ts';
import { storyFixture } from '../../story/record/fixture.ts';
import { articleLd } from './article-ld.ts';
import { datasetLd } from './dataset-ld.ts';
import { ldText } from './ld-text.ts';
import { citationTags, lastChange, linkTags, type MetaTag, socialTags } from './tags.ts';

const SITE = new URL('https://example.org/a/');
const story = storyFixture();
const page = { path: '/record/', title: 'The record', description: 'All of it.' };
const article = { ...page, path: '/' };
const contentOf = (tags: MetaTag[], key: string): string | undefined =>
  tags.find(({ name, property }) => key === (name ?? property))?.content;

test('without an address nothing names one', () => {
  const all = [
    ...linkTags(page, story, undefined).map(({ href }) => href),
    ...socialTags(article, story, undefined).map(({ content }) => content),
    ...citationTags(story, undefined).map(({ content }) => content),
  ];
  expect(linkTags(page, story, undefined).map(({ rel }) => rel)).not.toContain('canonical');
  expect(all.filter((text) => text.includes('://'))).toEqual([
    'https://paper.example/field',
    'https://creativecommons.org/licenses/by/4.0/',
  ]);
  expect(articleLd(story, undefined)).not.toHaveProperty('url');
});

test('with an address the page says where it is', () => {
  const links = linkTags(page, story, SITE);
  for (const rel of ['canonical', 'cite-as']) {
    expect(links.find((link) => link.rel === rel)?.href).toBe('https://example.org/a/record/');
  }
  expect(contentOf(socialTags(page, story, SITE), 'og:url')).toBe('https://example.org/a/record/');
  const identifiers = citationTags(story, SITE).filter(({ name }) => name === 'DC.identifier');
  expect(identifiers.map(({ content }) => content)).toEqual([
    expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    'https://example.org/a/',
  ]);
  expect(articleLd(story, SITE)).toMatchObject({ '@id': 'https://example.org/a/' });
});

test('a picture needs an address', () => {
  const image = { path: '/share.png', alt: 'A field', width: 1200, height: 630 };
  const there = socialTags({ ...page, image }, story, SITE);
  expect(contentOf(there, 'og:image')).toBe('https://example.org/a/share.png');
  expect(contentOf(there, 'twitter:card')).toBe('summary_large_image');
  const not = socialTags({ ...page, image }, story, undefined);
  expect(contentOf(not, 'og:image')).toBeUndefined();
  expect(contentOf(not, 'twitter:card')).toBe('summary');
});

test('dates are the content’s', () => {
  expect(lastChange(story)).toBe('2026-12-02');
  expect(lastChange(storyFixture({ corrections: [] }))).toBe('2026-11-22');
  expect(contentOf(citationTags(story, SITE), 'citation_publication_date')).toBe('2026/11/22');
});

test('the article names what it retells, what it rests on, and its corrections', () => {
  const ld = articleLd(story, undefined);
  expect(ld).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Two days in a field',
    temporalCoverage: '2022-01-04/2022-01-08',
    isAccessibleForFree: true,
    isBasedOn: { editor: [{ name: 'Ann Example' }, { name: 'Bob Example' }] },
    citation: [{ name: 'A title (Zephyr)' }],
    correction: '#corrections',
  });
  expect(articleLd(storyFixture({ corrections: [] }), undefined)).not.toHaveProperty('correction');
});

test('the dataset lists its files only where they have an address', () => {
  const files = [{ path: '/data/claims.csv', type: 'text/csv' }];
  expect(datasetLd(story, files, undefined)).not.toHaveProperty('distribution');
  expect(datasetLd(story, files, SITE)).toMatchObject({
    distribution: [{ contentUrl: 'https://example.org/a/data/claims.csv' }],
  });
});

test('no title ends the script element it stands in', () => {
  const title = '</script><script>alert(1)</script><!-- ]]> & “x”';
  const [late] = story.sources.values();
  const sources = new Map(story.sources).set('late', { ...(late as Source), title });
  const text = ldText(articleLd(storyFixture({ sources }), undefined));
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(title).slice(1, -1));
});
