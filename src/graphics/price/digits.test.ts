import { expect, test } from '@playwright/test';
import { subpaths } from '../testing/outlines.ts';
import { boardText, digits, WINDOWS } from './digits.ts';

const box = { x: 10, y: 20, width: 200, height: 60 };
const count = (text: string, which: 'lit' | 'dark') => subpaths(digits(text, box, which)).length;

test('a price stands to the right of the windows; a range is one', () => {
  expect(boardText({ low: 50, high: 50 }, WINDOWS.small)).toBe('   50');
  expect(boardText({ low: 50, high: 60 }, WINDOWS.small)).toBe('50-60');
  expect(boardText({ low: 120 }, WINDOWS.small)).toBe('  120');
  expect(boardText({ low: 100, high: 120 }, WINDOWS.small)).toBe('100-120');
});

test('each digit lights its segments, and the others stay dark', () => {
  const segments = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6];
  segments.forEach((lit, digit) => {
    expect(count(`${digit}`, 'lit'), `${digit}`).toBe(lit);
    expect(count(`${digit}`, 'dark'), `${digit}`).toBe(7 - lit);
  });
  expect(count('-', 'lit')).toBe(1);
  expect(count('     ', 'lit')).toBe(0);
  expect(count('     ', 'dark')).toBe(5 * 7);
});

test('no two digits look alike, and all fill the windows', () => {
  const paths = [...'0123456789-'].map((character) => digits(character, box));
  expect(new Set(paths).size).toBe(11);
  const points = subpaths(digits('88888', box)).flatMap((segment) => segment.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([10, 210]);
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([20, 80]);
});
