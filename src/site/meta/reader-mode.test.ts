import { expect, test } from '@playwright/test';
import { Readability } from '@mozilla/readability';
import { contentClass } from './reader-mode.ts';

type Patterns = Record<
  'unlikelyCandidates' | 'negative' | 'okMaybeItsACandidate' | 'positive',
  RegExp
>;
const { REGEXPS } = Readability.prototype as unknown as { REGEXPS: Patterns };
const words = ({ source }: RegExp): string[] => source.split('|');

test('every word by which Readability drops an element is known', () => {
  const suspect = [...words(REGEXPS.unlikelyCandidates), ...words(REGEXPS.negative)];
  expect(suspect.length).toBeGreaterThan(50);
  const unknown = suspect
    .map((word) => word.replaceAll(/[$^]/g, '').trim())
    .filter((word) => contentClass(`x-${word}-x`) === undefined);
  expect(unknown).toEqual([]);
});

test('and by this class it keeps it', () => {
  const kept = contentClass('the-sponsor') ?? '';
  expect(kept).toMatch(REGEXPS.okMaybeItsACandidate);
  expect(kept).toMatch(REGEXPS.positive);
});

test('an id that nobody doubts needs none', () => {
  expect(contentClass('fog')).toBeUndefined();
});
