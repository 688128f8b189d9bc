import { expect, test } from '@playwright/test';
import { count, failures, sum, summary } from './counts.ts';

const report = (stats: object): string => JSON.stringify({ stats });

test('the report is counted', () => {
  const counts = count(report({ expected: 7, unexpected: 1, flaky: 1, skipped: 2 }), false);
  expect(counts).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a run that broke off failed at least once', () => {
  expect(count(report({ expected: 3 }), false).failed).toBe(1);
  expect(count('', false).failed).toBe(1);
});

test('the closing line names skipped tests only where there are some', () => {
  expect(summary({ passed: 4, failed: 0, skipped: 0 })).toBe('4 passed, 0 failed');
  expect(summary({ passed: 4, failed: 1, skipped: 2 })).toBe('4 passed, 1 failed, 2 skipped');
});

test('several runs are added up', () => {
  const runs = [
    { passed: 4, failed: 1, skipped: 0 },
    { passed: 2, failed: 0, skipped: 3 },
  ];
  expect(sum(runs)).toEqual({ passed: 6, failed: 1, skipped: 3 });
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('what failed is named with its project, its place and the first line of why', () => {
  const spec = (title: string, status: string) => ({
    title,
    line: 7,
    tests: [
      { projectName: 'unit', status, results: [{ errors: [{ message: 'Not so.\nAt all.' }] }] },
    ],
  });
  const file = {
    file: 'place.test.ts',
    title: 'place.test.ts',
    specs: [spec('holds', 'expected')],
    suites: [{ file: 'place.test.ts', title: 'turned', specs: [spec('holds', 'unexpected')] }],
  };
  expect(failures(JSON.stringify({ suites: [file] }))).toEqual([
    'FAILED: unit › place.test.ts:7 › turned › holds: Not so.',
  ]);
  expect(failures('')).toEqual([]);
});
