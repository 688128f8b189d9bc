import { expect, test } from '@playwright/test';
import { formatFigure } from './figure.ts';
import type { Figure } from './schema.ts';

const rest = { id: 'f', unit: 'tenge a litre', bound: 'exactly', voice: 'record' } as const;
const crowd: Figure = { ...rest, low: 10_000, high: 20_000 };

test('prints a number, a range, or the one bound there is', () => {
  expect(formatFigure({ ...rest, value: 300 })).toBe('300');
  expect(formatFigure({ ...rest, value: 36_831 })).toBe('36,831');
  expect(formatFigure({ ...rest, value: 0.5 })).toBe('0.5');
  expect(formatFigure(crowd)).toBe('10,000 to 20,000');
  expect(formatFigure({ ...rest, low: 1000 })).toBe('1,000');
  expect(formatFigure({ ...rest, high: 6000 })).toBe('6,000');
});

test('prints one end, words and the unit where asked', () => {
  expect(formatFigure(crowd, { part: 'low' })).toBe('10,000');
  expect(formatFigure(crowd, { part: 'high', as: 'words' })).toBe('twenty thousand');
  expect(formatFigure(crowd, { as: 'words' })).toBe('ten thousand to twenty thousand');
  expect(formatFigure({ ...rest, value: 120 }, { as: 'words' })).toBe('one hundred and twenty');
  expect(formatFigure({ ...rest, value: 50 }, { unit: true })).toBe('50 tenge a litre');
});

test('refuses an end the figure does not have', () => {
  expect(() => formatFigure({ ...rest, value: 300 }, { part: 'low' })).toThrow('no low end');
});
