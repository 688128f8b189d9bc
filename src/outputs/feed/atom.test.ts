import { expect, test } from '@playwright/test';
import { storyFixture } from '../../story/record/fixture.ts';
import { atom } from './atom.ts';
import { entries } from './entries.ts';

const SITE = new URL('https://example.org/a/');
const story = storyFixture();
const OPENING = '<p>A &amp; B</p>';
const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
const ids = (xml: string): string[] => all(xml, /<id>(.*?)<\/id>/g);

test('each correction and the edition, newest first', () => {
  expect(entries(story, OPENING).map(({ date, title }) => `${date} ${title}`)).toEqual([
    '2026-12-02 Correction: claim 1, borne out',
    '2026-12-01 Correction: the-field',
    '2026-11-22 Two days in a field: first edition',
  ]);
});

test('without an address ids are tag: URIs that nobody else owns, and links are relative', () => {
  const xml = atom(story, undefined, OPENING);
  expect(ids(xml)).toEqual([
    'tag:two-days.invalid,2026:/feed.xml',
    'tag:two-days.invalid,2026:/#correction-gates',
    'tag:two-days.invalid,2026:/#correction-title',
    'tag:two-days.invalid,2026:/#edition-first',
  ]);
  expect(all(xml, /href="(.*?)"/g)).toEqual([
    './',
    './#correction-gates',
    './#correction-title',
    './#edition-first',
  ]);
  expect(xml).not.toContain('rel="self"');
});

test('with an address ids and links are full', () => {
  const xml = atom(story, SITE, OPENING);
  expect(ids(xml)[0]).toBe('https://example.org/a/feed.xml');
  expect(ids(xml)[1]).toBe('https://example.org/a/#correction-gates');
  expect(xml).toContain(
    '<link rel="self" type="application/atom+xml" href="https://example.org/a/feed.xml" />',
  );
});

test('dates are the content’s; the newest is the feed’s', () => {
  const updated = all(atom(story, undefined, OPENING), /<updated>(.*?)<\/updated>/g);
  expect(updated).toEqual([
    '2026-12-02T00:00:00Z',
    '2026-12-02T00:00:00Z',
    '2026-12-01T00:00:00Z',
    '2026-11-22T00:00:00Z',
  ]);
});

test('a correction’s words are text, whatever signs they hold', () => {
  expect(atom(story, undefined, OPENING)).toContain(
    'It said: Two gates. It says now: One &#x3C;gate>.',
  );
});

test('without corrections there is the edition', () => {
  const xml = atom(storyFixture({ corrections: [] }), undefined, OPENING);
  expect(ids(xml)).toHaveLength(2);
  expect(xml).toContain('<updated>2026-11-22T00:00:00Z</updated>');
});

test('an edition has its opening as markup, and what it is in plain words', () => {
  const xml = atom(story, undefined, OPENING);
  expect(xml).toContain('<content type="html">&#x3C;p>A &#x26;amp; B&#x3C;/p></content>');
  expect(all(xml, /<summary type="text">(.*?)<\/summary>/g)).toEqual([
    expect.stringMatching(/^A tale for tests\. \d+ chapters, \d+ claims, \d+ sources\.$/),
  ]);
});
