import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { README, RESULT, withTable } from './record.ts';
import type { Result } from './result.ts';
import { table } from './table.ts';

test('the table in the README is that of the recorded run, and every figure in it was measured', () => {
  const readme = readFileSync(README, 'utf8');
  const result: Result = JSON.parse(readFileSync(RESULT, 'utf8'));
  expect(withTable(readme, table(result))).toBe(readme);
  expect(result.subjects.map(({ name }) => name).slice(0, 3)).toEqual([
    'this story',
    'plain HTML',
    'plain HTML and scrollama',
  ]);
  expect(result.scale?.map(({ chapters }) => chapters)).toEqual([10, 100, 1000]);
});

test('a text without the marks is left alone, with what is missing', () => {
  expect(() => withTable('# A page', '| a |')).toThrow('lacks the lines');
});
