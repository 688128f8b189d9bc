import { expect, test } from '@playwright/test';
import { ENGLISH } from '../words/fixture.ts';
import { claimsByChapter } from './by-chapter.ts';
import { sourcesByKind } from './by-source.ts';
import { firstHand } from './first-hand.ts';
import { said } from './fixture-ledger.ts';
import { storyFixture } from './fixture.ts';
import { languageName } from './language-name.ts';

const story = storyFixture();

test('each claim stands once, where the article states it first', () => {
  expect(claimsByChapter(story).map(({ id, claims }) => [id, claims.map((c) => c.id)])).toEqual([
    ['the-gate', ['gate-open', 'gate-shut']],
    ['the-end-note', ['field']],
  ]);
});

test('sources stand by kind and alphabet, with the claims and the rows that rest on them', () => {
  const groups = sourcesByKind(story).map(({ kind, uses }) => [
    kind,
    uses.map(({ source, claims, rows }) => [source.id, claims.map((c) => c.number), rows]),
  ]);
  expect(groups).toEqual([
    [
      'independent',
      [
        ['rows_only', [], [{ graphic: 'crowd', count: 1 }]],
        ['late', [1, 2, 3], []],
      ],
    ],
    ['state-media', [['early', [1, 3], []]]],
  ]);
});

test('what is first-hand is counted from the ledger', () => {
  expect(firstHand(story)).toBe(
    'Of the 2 claims the account makes or passes on, the source may have seen 1. The rest it can hardly have seen (1). ' +
      'Other reporting corroborates 1 of the 1.',
  );
  const claims = new Map(story.claims);
  const field = story.claims.get('field')!;
  for (const id of ['mayor', 'guards']) claims.set(id, { ...field, ...said(id), id });
  expect(firstHand({ ...story, claims })).toContain(
    'Of the 4 claims the account makes or passes on, the source may have seen 1. The rest it can hardly have seen (1), ' +
      'or it comes from others: the mayor (1), guards (1).',
  );
});

test('languages have English names', () => {
  expect(['ru', 'kk', 'ky', 'lv'].map((code) => languageName(code, ENGLISH))).toEqual([
    'Russian',
    'Kazakh',
    'Kyrgyz',
    'Latvian',
  ]);
});
