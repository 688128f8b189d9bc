/** Windows by name: written out whole, and refused where there is none of the name. */
import { expect, test } from '@playwright/test';
import { namedWindows, writeOutWindows } from './named-windows.ts';

test('a name stands for its window, also within another one', () => {
  const desk = writeOutWindows('@media (--pinned-desk) {}');
  expect(desk).toMatch(/^@media screen and \(min-width: \d+rem\) and \(min-height: \d+rem\) \{\}$/);
  expect(writeOutWindows('(--pinned)')).toContain(writeOutWindows('(--pinned-desk)'));
  expect(writeOutWindows('(--pinned)')).not.toContain('(--');
});

test('a name that no window has stops the build', () => {
  expect(() => writeOutWindows('@media (--nowhere) {}')).toThrow('No window --nowhere');
});

test('a variable is no window', () => {
  const rule = 'p { font: 1rem var(--sans) }';
  expect(writeOutWindows(rule)).toBe(rule);
});

test('any other condition is left as it is', () => {
  const rule = { params: '(forced-colors: active)' };
  const messages: { type: string }[] = [];
  namedWindows.AtRule.media(rule, { result: { messages } });
  expect(rule.params).toBe('(forced-colors: active)');
  expect(messages).toEqual([]);
});
