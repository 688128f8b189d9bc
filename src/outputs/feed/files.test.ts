import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as wordsOf } from 'hast-util-to-string';
import type { Root } from 'hast';
import { all, readXml, textOf } from '../../publish/checks/xml.ts';
import { storyFixture } from '../../story/record/fixture.ts';
import { writeFeed } from './files.ts';

const PAGE = `<main>
<section class="chapter" id="the-gate"><h2>The gate</h2>
<p><span class="claim" id="said-gate-open">It was open</span><sup class="mark-no"><a href="#claim-gate-open">1</a></sup>,
says <a href="https://paper.example/">the paper</a>, see <a href="/record/">the record</a>.</p>
<div class="step" data-step id="step-one"><h3>One gate.</h3><figure data-still><svg></svg></figure></div>
<details class="notes"><summary>1 checked</summary></details></section>
<section class="chapter" id="the-field"><h2>The field</h2></section></main>`;

/** What the entry of the edition holds. */
function editionIn(site: URL | undefined): Root {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFeed(folder, storyFixture(), site);
  const feed = readXml(readFileSync(join(folder, 'feed.xml'), 'utf8'));
  rmSync(folder, { recursive: true });
  if (typeof feed === 'string') throw new Error(feed);
  const entry = all(feed, 'entry').at(-1);
  return fromHtml((entry && textOf(entry, 'content')) ?? '', { fragment: true });
}

const links = (html: Root): unknown[] =>
  selectAll('[href], [src]', html).map(({ properties: { href, src } }) => href ?? src);

test('an edition is told with its first chapter, a picture of it and of each step', () => {
  const html = editionIn(new URL('https://example.org/a/'));
  expect(selectAll('h2', html).map((heading) => wordsOf(heading))).toEqual(['The gate']);
  expect(links(html)).toEqual([
    'https://example.org/a/og/page.png',
    'https://example.org/a/#claim-gate-open',
    'https://paper.example/',
    'https://example.org/a/record/',
    'https://example.org/a/og/step-one.png',
    'https://example.org/a/',
  ]);
  expect(selectAll('img', html).every(({ properties: { alt } }) => Boolean(alt))).toBe(true);
  expect(select('svg, details, [class]', html)).toBeFalsy();
});

test('without an address it leads nowhere into the site', () => {
  const html = editionIn(undefined);
  expect(wordsOf(html)).toContain('It was open, says the paper, see the record.');
  expect(links(html)).toEqual(['https://paper.example/']);
});
