/** For tests: one test a mistake, each with the whole message it must cause. */
import { expect, test } from '@playwright/test';
import { mistakes, type Changes } from './fixture.ts';

type Case = readonly [name: string, changes: Changes, lines: readonly string[]];

export function testMistakes(cases: readonly Case[]): void {
  for (const [name, changes, lines] of cases) {
    test(name, () => {
      expect(mistakes(changes)).toEqual(lines);
    });
  }
}
