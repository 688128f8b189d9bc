import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { firstDifference } from './difference.ts';
import { letters, paragraphs } from './paragraphs.ts';
import { onPaper } from './paper.ts';

const read = (html: string, drawings?: boolean): string[] =>
  paragraphs(fromHtml(html, { fragment: true }), drawings);

test('words are read by paragraphs, whatever stands within and around them', () => {
  const html =
    '<section><p>One <b>t</b>wo\n three</p><ul><li>Four<ul><li>five</li></ul>six</li></ul></section>';
  expect(read(html)).toEqual(['One two three', 'Four', 'five', 'six']);
  expect(read('<div>One two three</div>')).toEqual(['One two three']);
});

test('scripts and styles say nothing, and drawings where they are asked', () => {
  const html = '<p>One<script>two</script><style>a{}</style></p><svg><text>three</text></svg>';
  expect(read(html)).toEqual(['One']);
  expect(read(html, true)).toEqual(['One', 'three']);
});

test('letters are the same where lines break, words are parted, and small capitals or ligatures stand', () => {
  expect(letters('Af\u00adter a\nﬁre-ﬁght')).toBe(letters('AFTER A FIREFIGHT'));
  expect(letters('238')).not.toBe(letters('283'));
});

test('the first words that differ are told with those before them', () => {
  const wanted = ['The first official list has', '238 names.'];
  expect(firstDifference(wanted, [...wanted])).toBeUndefined();
  expect(firstDifference(wanted, ['The first official list has 283 names.'])).toEqual({
    wanted: 'first official list has 238 names.',
    found: 'first official list has 283 names.',
  });
  expect(firstDifference(wanted, wanted.slice(0, 1))?.found).toBe('first official list has');
});

test('what the print does not show is not looked for on paper', () => {
  const { children } = fromHtml('<p>Shown</p><div class="figures"><p>Hidden</p></div>', {
    fragment: true,
  });
  const kept = onPaper(children.filter((child) => child.type === 'element'));
  expect(paragraphs({ type: 'root', children: kept })).toEqual(['Shown']);
});
