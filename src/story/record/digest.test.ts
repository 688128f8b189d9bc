import { expect, test } from '@playwright/test';
import { ENGLISH } from '../words/fixture.ts';
import { digest, tallyLine } from './digest.ts';
import { storyFixture } from './fixture.ts';
import { placesOf } from './places.ts';

const of = (finding: string): string => digest({ finding });

test('a digest is as many whole clauses as fit, or the first words', () => {
  expect(
    of('Not all at once: first the west. Then, over many more days, all of the rest of it.'),
  ).toBe('Not all at once: first the west.');
  expect(of('It came; and nobody who was there at that hour has ever said anything else.')).toBe(
    'It came.',
  );
  expect(of('One two three four five six seven eight nine ten eleven twelve, thirteen.')).toBe(
    'One two three four five six seven eight nine ten eleven twelve …',
  );
  expect(digest({ finding: 'Long.', short: 'Short.' })).toBe('Short.');
});

test('the notes of a chapter are counted in one line', () => {
  const claims = [...storyFixture().claims.values()];
  expect(tallyLine(claims, ENGLISH)).toBe('2 checked: 1 borne out, 1 corrected');
  expect(
    tallyLine(
      claims.filter(({ status }) => status === 'context'),
      ENGLISH,
    ),
  ).toBe('Notes: 1 for context');
});

test('a correction names its place in words', () => {
  const place = placesOf(storyFixture());
  expect(place('the-field')).toEqual({ name: '“the-field”', href: '#the-field' });
  expect(place('gate-open').name).toBe('note 1');
  expect(place('gate-shut')).toEqual({ name: 'note 2', href: '#claim-gate-shut' });
});
