import { expect, test } from '@playwright/test';
import { headsCss, mergedPages, quoted } from './heads.ts';

const symbols = (css: string): string[] =>
  [...css.matchAll(/"((?:[^"\\]|\\.)*)"/g)].slice(1).map(([, head = '']) => head);

test('a page has the head of the last part that begins on it or before, or its own', () => {
  const parts = [
    { page: 3, title: 'One' },
    { page: 3, title: 'Two' },
    { page: 5, title: 'Three' },
  ];
  const heads = symbols(headsCss(parts, new Map([[6, 'Notes to page 3']])));
  expect(heads.slice(0, 7)).toEqual(['', '', 'Two', 'Two', 'Three', 'Notes to page 3', 'Three']);
  // Past the last of them a page would have its number for a head.
  expect(heads.length).toBeGreaterThan(100);
});

test('a title may hold whatever ends a string or a style sheet', () => {
  expect(quoted('“A” \\ "B" </style>')).toBe('"“A” \\5c  \\22 B\\22  \\3c /style>"');
});

test('pages from the first to the last', () => {
  expect(mergedPages([7, 3, 4])).toBe('3–7');
  expect(mergedPages([4, 4])).toBe('4');
});
