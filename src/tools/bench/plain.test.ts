import { expect, test } from '@playwright/test';
import { plainPage, withScript } from './plain.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><title>Days</title><style>p{color:red}</style>
<meta name="description" content="What happened"><script>run()</script></head><body>
<nav class="bar">Contents</nav><div class="grounds"><i></i></div><main class="x"><h1 id="top">Eight</h1>
<section data-scene="price"><div class="stage"><svg><text>stage</text></svg></div>
<div class="step" data-step id="one"><p class="words" style="color:blue">A step</p><figure>
<svg class="g wide" viewBox="0 0 9 9"><text class="label" x="1">50</text></svg>
<svg class="g narrow"><text>50 again</text></svg><img alt="A step" src="og/one.png"></figure></div></section>
<details class="note"><summary>Note</summary>Words</details></main><script>more()</script></body></html>`;

test('the floor keeps the words, the notes and each still once, and nothing that moves or dresses', () => {
  const page = plainPage(ARTICLE, '.label{fill:red}');
  for (const kept of ['Eight', 'A step', '>50<', 'Note', 'Words', 'What happened', '<title>Days'])
    expect(page).toContain(kept);
  for (const gone of [
    'run()',
    'more()',
    'Contents',
    'stage',
    '50 again',
    'og/one.png',
    'color:red',
    'words',
    'grounds',
  ])
    expect(page).not.toContain(gone);
  expect(page).toContain('<svg class="g wide" viewBox="0 0 9 9"><text class="label" x="1">');
  expect(page).toContain('<div data-step="" id="one">');
  expect(page).toContain('.label{fill:red}</style>');
});

test('a script comes last', () => {
  expect(withScript(plainPage(ARTICLE, ''), 'a("$&")')).toMatch(
    /<script>a\("\$&"\)<\/script><\/body><\/html>$/,
  );
});
