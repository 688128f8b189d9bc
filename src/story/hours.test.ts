/** When the account has an event and when others have it, and the claims that say so. */
import { expect, test } from '@playwright/test';
import { edit, load } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const file = 'data/hours.yaml';
const second = 'chapters/02-second-day.mdx';

test('the hours of a story that has them', () => {
  expect(load().hours?.events.map(({ off }) => off)).toEqual(['a day later', 'earlier']);
  const without = edit(second, '<Inset name="hours" />', 'The end.');
  expect(load({ ...without, [file]: null }).hours).toBeUndefined();
});

testMistakes([
  [
    'a picture of hours without its file',
    { [file]: null },
    [
      `${second}:30: the inset "hours" is drawn from data/hours.yaml; write that file, or remove the picture`,
    ],
  ],
  ['none in a file that nothing draws', edit(second, '<Inset name="hours" />', 'The end.'), []],
  [
    'an event of no claim',
    edit(file, 'claim: start, label: It began', 'claim: stat, label: It began'),
    ['data/hours.yaml:6: unknown claim "stat"; write "start"'],
  ],
  [
    'an event outside the days',
    edit(file, 'to: "2022-01-02T12:00"}, off: a day', 'to: "2022-01-03T12:00"}, off: a day'),
    [
      'data/hours.yaml:6: the stretch from 2022-01-02T08:00 to 2022-01-03T12:00 is not drawn whole; keep it within 2022-01-01T00:00 to 2022-01-03T00:00, or draw more days',
    ],
  ],
  [
    'events out of the account’s order',
    edit(
      file,
      'account: {from: "2022-01-02T08:00", to: "2022-01-02T12:00"}',
      'account: {from: "2022-01-01T06:00", to: "2022-01-01T07:00"}',
    ),
    [
      'data/hours.yaml:7: the account has "It went on" before "It began", which stands above it; put the events in the account’s order',
    ],
  ],
  [
    'an event that ends before it begins',
    edit(file, 'to: "2022-01-01T12:00"', 'to: "2022-01-01T07:00"'),
    [
      'data/hours.yaml:6: the fields of "account" do not go together; write an end that is after its beginning',
    ],
  ],
  [
    'an hour there is not',
    edit(file, 'to: "2022-01-01T12:00"', 'to: "2022-01-01T25:00"'),
    [
      'data/hours.yaml:6: "to" is "2022-01-01T25:00"; write: The latest it can have been. A date and hour as "2022-01-05T17:00".',
    ],
  ],
  [
    'an event without words for how far the two are apart',
    edit(file, ', off: earlier', ''),
    [
      'data/hours.yaml:7: missing field "off"; write: How far apart the two are, in words: "a day earlier".',
    ],
  ],
]);
