import { expect, test } from '@playwright/test';
import { block, openBlock } from './lattice.ts';

test('700 are 26 by 27 less two', () => {
  const people = block(700, 26);
  expect(Math.max(...people.map(({ column }) => column)) + 1).toBe(26);
  expect(Math.max(...people.map(({ row }) => row)) + 1).toBe(27);
  expect(people.filter(({ row }) => row === 26)).toHaveLength(24);
});

test('an open block holds its number, without gaps, and only its right edge is ragged', () => {
  const people = openBlock(7, 5000, 71);
  expect(people).toHaveLength(5000);
  const rows = Map.groupBy(people, ({ row }) => row);
  const lengths = [...rows.values()].map((row) => row.length);
  expect(lengths).toEqual(
    [...rows.values()].map((row) => Math.max(...row.map(({ column }) => column)) + 1),
  );
  expect(new Set(lengths).size).toBeGreaterThanOrEqual(3);
});
