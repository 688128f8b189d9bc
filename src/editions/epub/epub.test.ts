import { expect, test } from '@playwright/test';
import { layerFiles } from './layers.ts';
import { bookPages } from './pages.ts';
import { elements } from './tree.ts';
import { xhtml } from './xhtml.ts';

const PAGE = `<!doctype html><html lang="en"><body>
<svg class="defs"><defs><path id="dot" d="m0 0z"/><g id="both"><use href="#dot"/></g><path id="other" d="m1 1z"/></defs></svg>
<header><h1>Story</h1><div class="hero-words"><h1>Story</h1></div></header>
<section class="chapter" id="one" data-light="fog" aria-labelledby="one-title">
<p class="dateline">now</p><h2 id="one-title">One &amp; only</h2>
<scroll-scene><div class="stage" data-stage><svg class="g wide"></svg></div>
<figure data-still><svg class="g wide" viewBox="0 0 800 400"><title>W</title></svg><svg class="g narrow" viewBox="0 0 340 380"><title>N</title><use href="#both"/></svg></figure>
<figure><svg class="g wide" viewBox="0 0 800 700"><title>Wide</title></svg><svg class="g narrow" viewBox="0 0 340 1700"><title>Tall</title></svg></figure></scroll-scene>
<p id="said-a">Words<sup><a href="#claim-a" aria-label="Record 1">1</a></sup><sup><a href="#claim-b" aria-label="Record 2">2</a></sup> <a href="#two">two</a> <a href="?still">still</a><br><span lang="kk">Ә</span></p>
<div class="note grave" id="claim-b"><p>B</p></div>
<table><thead><tr><th>What</th><th>b</th><th>c</th><th>d</th><th>e</th></tr></thead><tbody><tr><th>Row</th><td>1</td><td></td><td>3</td><td>4</td></tr></tbody></table>
<div class="layered narrow"><div class="layer"><i class="carried crowd-a"></i></div><svg class="g" viewBox="0 0 3 3"></svg></div>
<details class="notes" id="notes-one"><summary>2 checked</summary><ol><li class="note" id="claim-a" value="1"><p>found</p><p class="back"><a href="#said-a" role="doc-backlink">Back</a></p></li><li value="2"><a href="#claim-b">Note 2 stands open</a></li></ol></details>
<p><a href="#files" data-save="data-x">CSV</a></p></section>
<footer><section class="end" id="two"><h2>Two</h2></section><section class="end" id="files"><h2>Files</h2></section></footer></body></html>`;

const pages = bookPages(PAGE);
const one = pages.find(({ file }) => file === 'one.xhtml');
const text = one
  ? xhtml({ title: one.title, language: 'en', part: one.part, content: one.content })
  : '';

test('a page a chapter and a section, without the list of files', () => {
  expect(pages.map(({ file, part }) => `${file} ${part}`)).toEqual([
    'title.xhtml frontmatter',
    'one.xhtml bodymatter',
    'two.xhtml backmatter',
  ]);
  expect(one?.title).toBe('One & only');
});

test('one drawing a figure: the narrow one, or the wide one where that is too tall', () => {
  expect(text.match(/<title[ >][^<]*<\/title>|<title>[^<]*/g)?.slice(1)).toEqual([
    '<title>N</title>',
    '<title>Wide</title>',
  ]);
  expect(text).not.toContain('stage');
});

test('the shared parts that a drawing names stand in its page, and those they name', () => {
  expect(text).toContain('id="dot"');
  expect(text).toContain('id="both"');
  expect(text).not.toContain('id="other"');
  expect(text).toContain('xlink:href="#both"');
});

test('a note pops up; that of a grave claim stays in view', () => {
  expect(text).toMatch(/<aside [^>]*id="claim-a"[^>]* epub:type="footnote" role="doc-footnote">/);
  expect(text).toMatch(/href="#claim-a"[^>]* epub:type="noteref" role="doc-noteref"/);
  expect(text).toMatch(/<div class="note grave" id="claim-b">/);
  expect(text).not.toMatch(/href="#claim-b"[^>]* epub:type/);
});

test('a note has a way back, and nothing else stays of the list it stood in', () => {
  expect(text).toContain('<a href="#said-a" role="doc-backlink">Back</a>');
  expect(text).not.toContain('stands open');
  expect(text).not.toMatch(/<aside[^>]* value=/);
});

test('a table of many columns is a list a row, without what it leaves empty', () => {
  expect(text).not.toContain('<table');
  expect(text).toContain(
    '<li><p><b>Row</b></p><dl><dt>b</dt><dd>1</dd><dt>d</dt><dd>3</dd><dt>e</dt><dd>4</dd></dl></li>',
  );
});

test('the layers of a drawing are files of the book', () => {
  const { pages: filed, files } = layerFiles(pages, new Map([['crowd-a', '<svg/>']]));
  const [name] = files.keys();
  expect([...files.values()]).toEqual(['<svg/>']);
  const content = filed.flatMap((page) => page.content);
  expect(elements(content).find(({ tagName }) => tagName === 'img')?.properties['src']).toBe(name);
});

test('links lead to the page their place is on, or keep only their words', () => {
  expect(text).toContain('<a href="two.xhtml#two">two</a> still<br />');
  expect(text).not.toContain('CSV');
  expect(text).toContain('lang="kk" xml:lang="kk"');
  expect(text).not.toContain('data-');
});
