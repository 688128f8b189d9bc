/** When the account has an event and when others have it, and the claims that say so. */
import { expect, test } from '@playwright/test';
import { type Changes, edit, load } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const file = 'data/hours.yaml';

const HOURS = `title: Two clocks
summary: By the account and by others.
legend: Hatched and solid.
days: {from: "2022-01-01T00:00", to: "2022-01-03T00:00"}
events:
  - {claim: start, label: It began, account: {from: "2022-01-01T08:00", to: "2022-01-01T12:00"}, record: {from: "2022-01-02T08:00", to: "2022-01-02T12:00"}, off: a day later}
  - {claim: start, label: It went on, account: {from: "2022-01-02T08:00", to: "2022-01-02T12:00"}, record: {from: "2022-01-02T08:00", to: "2022-01-02T12:00"}, off: the same}
`;

const hours = (from = '', to = ''): Changes => ({ [file]: HOURS.replace(from, () => to) });

test('the hours of a story that has them', () => {
  expect(load(hours()).hours?.events.map(({ off }) => off)).toEqual(['a day later', 'the same']);
  expect(load().hours).toBeUndefined();
});

testMistakes([
  ['none in hours that can be drawn', hours(), []],
  [
    'a picture of hours without its file',
    edit('chapters/02-second-day.mdx', '<Inset name="blackout" />', '<Inset name="hours" />'),
    [
      'chapters/02-second-day.mdx:30: the inset "hours" is drawn from data/hours.yaml; write that file, or remove the picture',
    ],
  ],
  [
    'an event of no claim',
    hours('claim: start', 'claim: stat'),
    ['data/hours.yaml:6: unknown claim "stat"; write "start"'],
  ],
  [
    'an event outside the days',
    hours('to: "2022-01-02T12:00"}, off: a day', 'to: "2022-01-03T12:00"}, off: a day'),
    [
      'data/hours.yaml:6: the stretch from 2022-01-02T08:00 to 2022-01-03T12:00 is not drawn whole; keep it within 2022-01-01T00:00 to 2022-01-03T00:00, or draw more days',
    ],
  ],
  [
    'events out of the account’s order',
    hours(
      '{from: "2022-01-02T08:00", to: "2022-01-02T12:00"}, record: {from: "2022-01-02T08:00", to: "2022-01-02T12:00"}, off: the same',
      '{from: "2022-01-01T06:00", to: "2022-01-01T07:00"}, record: {from: "2022-01-02T08:00", to: "2022-01-02T12:00"}, off: the same',
    ),
    [
      'data/hours.yaml:7: the account has "It went on" before "It began", which stands above it; put the events in the account’s order',
    ],
  ],
  [
    'an event that ends before it begins',
    hours('to: "2022-01-01T12:00"', 'to: "2022-01-01T07:00"'),
    [
      'data/hours.yaml:6: the fields of "account" do not go together; write an end that is after its beginning',
    ],
  ],
  [
    'an event without words for how far the two are apart',
    hours(', off: the same', ''),
    [
      'data/hours.yaml:7: missing field "off"; write: How far apart the two are, in words: "a day earlier".',
    ],
  ],
]);
