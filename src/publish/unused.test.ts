import { expect, test } from '@playwright/test';
import { withoutUnused } from './unused.ts';

const USED = new Set(['here', 'too']);
const left = (css: string): string =>
  withoutUnused(`<style>${css}</style>`, USED).replace(/^<style>|<\/style>$/g, '');

test('a sheet of which all is used stays as it is written', () => {
  const css = '.here > p { color : red }\n@media print { p.too:not(.here) { margin: 0 } }';
  expect(left(css)).toBe(css);
});

test('rules for classes that no page has go, and what then holds nothing', () => {
  expect(left('.here{color:red}.gone{color:red}@media print{.gone p,.far{margin:0}}')).toBe(
    '.here{color:red}',
  );
});

test('of a list of selectors only those go', () => {
  expect(left('.here,.gone,p .far b{color:red}')).toBe('.here{color:red}');
  expect(left('.here :is(.gone,.too){color:red}')).toBe('.here :is(.too){color:red}');
});

test('what nothing is, everything is not', () => {
  expect(left('.here:not(.gone){color:red}')).toBe('.here{color:red}');
  expect(left('.here:not(.gone,.too){color:red}')).toBe('.here:not(.too){color:red}');
  expect(left('.here:has(.gone){color:red}.too{margin:0}')).toBe('.too{margin:0}');
});

test('a newsroom’s own styles stay: its scripts may set any class', () => {
  const html = '<style data-publisher>.gone{color:red}</style>';
  expect(withoutUnused(html, USED)).toBe(html);
});
