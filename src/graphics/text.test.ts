import { expect, test } from '@playwright/test';
import { painted } from './picture.ts';
import { lines, text, textWidth, wrap } from './text.ts';

test('lines are as long as they may be, and no longer', () => {
  const wrapped = wrap('one two three four', textWidth('one two', 10), 10);
  expect(wrapped).toEqual(['one two', 'three', 'four']);
  expect(wrap('one two', Infinity, 10)).toEqual(['one two']);
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
