import { expect, test } from '@playwright/test';
import { median } from './median.ts';

const runs = [5, 1, 9, 3].map((value) => ({ value }));

test('the middle run is taken whole; of an even number, the lower of the two', () => {
  expect(median(runs, ({ value }) => value)).toBe(runs[3]);
  expect(median(runs.slice(0, 3), ({ value }) => value)).toBe(runs[0]);
  expect(() => median([], () => 0)).toThrow('no runs');
});
