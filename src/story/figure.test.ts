import { expect, test } from '@playwright/test';
import { ENGLISH } from './words/fixture.ts';
import { formatFigure } from './figure.ts';
import type { Figure } from './schema.ts';

const rest = { id: 'f', unit: 'tenge a litre', bound: 'exactly', voice: 'record' } as const;
const crowd: Figure = { ...rest, low: 10_000, high: 20_000 };

test('prints a number, a range, or the one bound there is', () => {
  expect(formatFigure({ ...rest, value: 300 }, ENGLISH)).toBe('300');
  expect(formatFigure({ ...rest, value: 36_831 }, ENGLISH)).toBe('36,831');
  expect(formatFigure({ ...rest, value: 0.5 }, ENGLISH)).toBe('0.5');
  expect(formatFigure(crowd, ENGLISH)).toBe('10,000 to 20,000');
  expect(formatFigure({ ...rest, low: 1000 }, ENGLISH)).toBe('1,000');
  expect(formatFigure({ ...rest, high: 6000 }, ENGLISH)).toBe('6,000');
});

test('prints one end, words and the unit where asked', () => {
  expect(formatFigure(crowd, ENGLISH, { part: 'low' })).toBe('10,000');
  expect(formatFigure(crowd, ENGLISH, { part: 'high', as: 'words' })).toBe('twenty thousand');
  expect(formatFigure(crowd, ENGLISH, { as: 'words' })).toBe('ten thousand to twenty thousand');
  expect(formatFigure({ ...rest, value: 120 }, ENGLISH, { as: 'words' })).toBe(
    'one hundred and twenty',
  );
  expect(formatFigure({ ...rest, value: 50 }, ENGLISH, { unit: true })).toBe('50 tenge a litre');
});

test('refuses an end the figure does not have', () => {
  expect(() => formatFigure({ ...rest, value: 300 }, ENGLISH, { part: 'low' })).toThrow(
    'no low end',
  );
});
