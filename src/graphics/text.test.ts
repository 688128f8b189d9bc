import { expect, test } from '@playwright/test';
import { painted } from './picture.ts';
import { lines, text, textWidth, wrap } from './text.ts';

test('lines are as few as they may be, and no longer', () => {
  const wrapped = wrap('one two three four', textWidth('one two', 10), 10);
  expect(wrapped).toEqual(['one two', 'three', 'four']);
  expect(wrap('one two', Infinity, 10)).toEqual(['one two']);
  expect(wrap('', 100, 10)).toEqual(['']);
});

test('a last line is no leftover, and none ends in a short word where that takes no line more', () => {
  const most = textWidth('x'.repeat(32), 10);
  expect(wrap('the account; a minister: about as many', most, 10)).toEqual([
    'the account; a minister:',
    'about as many',
  ]);
  expect(wrap('the airport’s press office, of those inside at one time', most, 10)).toEqual([
    'the airport’s press office,',
    'of those inside at one time',
  ]);
  expect(wrap('one to three', textWidth('one to', 10), 10)).toEqual(['one to', 'three']);
});

test('a word too long for its line stands alone; pieces are not broken', () => {
  expect(wrap('a extraordinarily b', 30, 10)).toEqual(['a', 'extraordinarily', 'b']);
  expect(wrap(['RFE/RL, 3 January;', 'Trend'], 60, 10)).toEqual(['RFE/RL, 3 January;', 'Trend']);
});

test('a line of text carries its size and its anchor, and escapes its words', () => {
  const marks = [text(1, 2, 'a < b', { size: 14, anchor: 'end', tone: 'soft' })];
  expect(painted({ width: 9, height: 9, marks })).toBe(
    '<text class="label soft" x="1" y="2" font-size="14" text-anchor="end">a &#x3C; b</text>',
  );
  expect(
    lines(0, 10, ['a', 'b'], { size: 14, lead: 18 }).map(({ node }) => node.properties['y']),
  ).toEqual([10, 28]);
});
