import { expect, test } from '@playwright/test';
import { storyFixture } from '../record/fixture.ts';
import { citables, citeId, placeOf } from './citable.ts';

const all = citables(storyFixture());

test('the story, each chapter, step and claim can be cited, each once, in reading order', () => {
  expect(all.map(citeId)).toEqual([
    'cite-story',
    'cite-the-gate',
    'cite-step-one',
    'cite-claim-gate-open',
    'cite-claim-gate-shut',
    'cite-the-field',
    'cite-the-end-note',
    'cite-claim-field',
  ]);
});

test('a place is its anchor in the article', () => {
  expect(all.map(placeOf).slice(0, 3)).toEqual(['/', '/#the-gate', '/#step-one']);
});

test('the title of a claim carries its number and its status', () => {
  expect(all[4]?.title).toBe('Claim 2 (corrected): A grave thing happened');
});

test('only a grave claim has its finding beside it', () => {
  expect(all.filter(({ beside }) => beside !== undefined)).toEqual([
    expect.objectContaining({ fragment: 'claim-gate-shut', beside: 'It did not.' }),
  ]);
});
