import { expect, test } from '@playwright/test';
import { storyFixture } from './record/fixture.ts';
import { report, unarchived } from './report.ts';

test('the sources without an archived copy are counted, those that carry most first', () => {
  const story = storyFixture();
  expect(unarchived(story).map(({ source, claims }) => [source.id, claims])).toEqual([
    ['late', 3],
    ['early', 2],
    ['rows_only', 0],
  ]);
  expect(report(story)).toContain('3 of 3 sources have no archived copy');
});

test('one that has a copy is not among them', () => {
  const { sources } = storyFixture();
  const late = sources.get('late')!;
  const archived = { url: 'https://archive.example/late', date: '2022-02-01' };
  const kept = storyFixture({ sources: new Map(sources).set('late', { ...late, archived }) });
  expect(unarchived(kept).map(({ source }) => source.id)).toEqual(['early', 'rows_only']);
  expect(report(kept)).toContain('2 of 3 sources have no archived copy');
});
