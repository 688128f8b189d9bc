import { expect, test } from '@playwright/test';
import { middle } from './middle.ts';

const runs = [5, 1, 9, 3].map((value) => ({ value }));

test('the middle run is taken whole; of an even number, the lower of the two', () => {
  expect(middle(runs, ({ value }) => value)).toBe(runs[3]);
  expect(middle(runs.slice(0, 3), ({ value }) => value)).toBe(runs[0]);
  expect(() => middle([], () => 0)).toThrow('no runs');
});
