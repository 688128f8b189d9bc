/** docs/accessibility.md answers every criterion, and the tests that it names are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from './support.ts';

const STATEMENT = readFileSync('docs/accessibility.md', 'utf8');

/** WCAG 2.2 has so many criteria of levels A and AA; 4.1.1 is no longer one. */
const CRITERIA = 31 + 24;

test('the statement answers each criterion once, in one of three ways', () => {
  const rows = [
    ...STATEMENT.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (A|AA) \| ([^|]+) \| ([^|]+) \|$/gm),
  ];
  expect(new Set(rows.map(([, number]) => number)).size).toBe(CRITERIA);
  expect(rows).toHaveLength(CRITERIA);
  for (const [, number, , result] of rows)
    expect(['Met', 'Partly', 'Not applicable'], number).toContain(result);
});

test('the tests that the statement names are there', () => {
  const named = [...STATEMENT.matchAll(/`(e2e\/[^`]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
