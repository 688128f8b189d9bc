import { expect, test } from '@playwright/test';
import { beyondLimits } from './headers.ts';

test('a host’s limits: a line or a list of rules that it would cut', () => {
  expect(beyondLimits(`/*\n  A: ${'x'.repeat(2000)}\n`)).toEqual([
    'line 2 has 2005 characters; hosts read 2000',
  ]);
  expect(beyondLimits('/a\n  A: b\n'.repeat(101))).toEqual(['it has 101 rules; hosts read 100']);
});
