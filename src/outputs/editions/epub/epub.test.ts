import { expect, test } from '@playwright/test';
import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { h, s } from 'hastscript';
import { ENGLISH } from '../../../story/words/fixture.ts';
import { bookPages } from '../book/pages.ts';
import { linked } from './linked.ts';
import { xhtml } from './xhtml.ts';

const head = ['A', 'B', 'C', 'D', 'E'].map((name) => `<th>${name}</th>`).join('');
const PAGE = `<!doctype html><html lang="en"><body>
<header><h1>Story</h1><div class="hero-words"><h1>Story</h1></div></header>
<section class="chapter" id="one" data-light="fog" aria-labelledby="one-title"><h2 id="one-title">One &amp; only</h2>
<scroll-scene><div class="stage" data-stage><svg class="g wide"></svg></div>
<div class="step" data-step id="step-a"><div class="step-words"><h3>Step</h3></div><figure data-still><svg class="g wide"><use href="#x"/></svg><figcaption>old</figcaption></figure></div></scroll-scene>
<details class="figures sans"><summary>Figures</summary><p class="quiet">Caption</p><section class="table-scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody><tr><td>1</td><td>2</td><td></td><td>4</td><td>5</td></tr></tbody></table></section><p>A page to share: <a href="#step-a">Step</a></p></details>
<div class="passage"><p><span class="claim" id="said-a">Words</span><sup><a href="#claim-a" aria-label="Note 1">1</a></sup><sup><a href="#claim-b" aria-label="Note 2">2</a></sup> <a href="#two">two</a> <a href="?still">still</a><br><span lang="kk">Ә</span></p><div class="digests"><p>first words</p></div><div class="note grave" id="claim-b"><p>B</p></div></div>
<p><a href="#files" data-save="data-x">CSV</a></p>
<details class="notes" id="notes-one"><summary>2 checked</summary><ol><li class="note" id="claim-a" value="1"><p class="status">A</p><p class="cited"><a href="https://a.example/">A</a>. <a href="#rests-a">And 3 more</a>. <a class="back" href="#said-a" role="doc-backlink">Back</a></p></li><li value="2"><a href="#claim-b">Note 2 stands open in the text</a></li></ol></details></section>
<footer><section class="end" id="two"><h2>Two</h2><ol><li id="source-x">X</li></ol></section><section class="end" id="files"><h2>Files</h2></section></footer></body></html>`;

const picture = s('svg', { className: ['g'], role: 'img', ariaLabel: 'What it shows.' }) as Element;
const parts = {
  plates: new Map([['step-a', { picture, summary: 'What it shows.' }]]),
  cited: new Map([['a', [{ id: 'x', number: 7 }]]]),
};
const colophon = h('section', { className: ['end'], id: 'colophon' }, [h('h2', 'Colophon')]);
const pages = linked(bookPages(PAGE, parts, ENGLISH, colophon));
const one = pages.find(({ name }) => name === 'one');
const text = one
  ? xhtml({ title: one.title, language: 'en', part: one.part, content: one.content })
  : '';

test('a part a chapter and a section, the colophon last, without the list of files', () => {
  expect(pages.map(({ name, part }) => `${name} ${part}`)).toEqual([
    'title frontmatter',
    'one bodymatter',
    'two backmatter',
    'colophon backmatter',
  ]);
  expect(one?.title).toBe('One & only');
});

test('a step has its picture whole, and nothing that belongs to a screen', () => {
  expect(text).toContain('aria-label="What it shows."');
  expect(text).toContain('<figcaption>What it shows.</figcaption>');
  expect(text).not.toMatch(/stage|use |digests|old/);
});

test('a table that is too wide is a list of its rows, without what a screen offers beside it', () => {
  expect(text).toContain(
    '<li><p><b>1</b></p><dl><dt>B</dt><dd>2</dd><dt>D</dt><dd>4</dd><dt>E</dt><dd>5</dd></dl></li>',
  );
  expect(text).not.toMatch(/<table|A page to share|CSV/);
});

test('notes stand in order at the end, pop up, name every source, and lead back; a grave one stays in view', () => {
  expect(text).toMatch(/<li value="1"><aside id="claim-a"[^>]* epub:type="footnote"/);
  expect(text).toMatch(/href="#claim-a"[^>]* epub:type="noteref" role="doc-noteref"/);
  expect(text).toContain('Source <a href="two.xhtml#source-x">7</a>.');
  expect(text).toMatch(/<p><a class="back" href="#said-a" role="doc-backlink">/);
  expect(text).not.toMatch(/And 3 more/);
  expect(text).toMatch(/<div class="note grave" id="claim-b">/);
  expect(text).not.toMatch(/href="#claim-b"[^>]* epub:type/);
});

test('links lead to the page their place is on, or keep only their words', () => {
  expect(text).toContain('<a href="two.xhtml#two">two</a> still<br />');
  expect(text).toContain('lang="kk" xml:lang="kk"');
  expect(text).not.toContain('data-s');
  expect(select('h1', { type: 'root', children: one?.content ?? [] })).toBeTruthy();
});
