/** When the account has an event and when others have it, and the claims that say so. */
import { expect, test } from '@playwright/test';
import { FILES } from './fixture-files.ts';
import { type Changes, load } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const file = 'data/hours.yaml';
const second = 'chapters/02-second-day.mdx';

const HOURS = `events:
  - claim: start
    picture: night
    label: It began
    account: {from: "2022-01-01T08:00", to: "2022-01-01T12:00", says: the 1st}
    record: {from: "2022-01-02T08:00", to: "2022-01-02T12:00", says: a day later}
  - claim: start
    picture: night
    label: It went on
    account: {from: "2022-01-02T08:00", to: "2022-01-02T12:00", says: the 2nd}
    record: {from: "2022-01-02T06:00", to: "2022-01-02T07:00", says: earlier}
`;
const SCENE = `
<Scene graphic="hours">

<Step id="step-clocks" state="night" title="Two clocks" summary="By the account and by others." voice="record">

Others have it later.

</Step>

</Scene>
`;
/** A story that shows them, with these words of their file changed. */
const hours = (from = '', to = ''): Changes => ({
  [second]: FILES[second] + SCENE,
  [file]: HOURS.replace(from, () => to),
});

test('the hours of a story that has them', () => {
  expect(load(hours()).hours?.events.map(({ record }) => record.says)).toEqual([
    'a day later',
    'earlier',
  ]);
  expect(load().hours).toBeUndefined();
});

testMistakes([
  ['none in hours that can be drawn', hours(), []],
  [
    'a picture of hours without its file',
    { ...hours(), [file]: null },
    [
      `${file}:1: no such file, and a scene shows the graphic "hours"; write it, or remove the scene`,
    ],
  ],
  [
    'an event of no claim',
    hours('claim: start', 'claim: stat'),
    [`${file}:2: unknown claim "stat"; write "start"`],
  ],
  [
    'an event in a picture there is none of',
    hours('picture: night', 'picture: nigth'),
    [`${file}:3: unknown picture "nigth"; write "night"`],
  ],
  [
    'a picture without events',
    {
      ...hours(),
      [file]: HOURS.replaceAll('picture: night', 'picture: order'),
    },
    [
      `${second}:34: no event stands in the picture "night"; write picture: night in one of the events of ${file}`,
    ],
  ],
  [
    'events out of the account’s order',
    hours(
      'from: "2022-01-02T08:00", to: "2022-01-02T12:00", says: the 2nd',
      'from: "2022-01-01T06:00", to: "2022-01-01T07:00", says: the 2nd',
    ),
    [
      `${file}:7: the account has "It went on" before "It began", which stands above it; put the events in the account’s order`,
    ],
  ],
  [
    'an event that ends before it begins',
    hours('to: "2022-01-01T12:00"', 'to: "2022-01-01T07:00"'),
    [
      `${file}:5: the fields of "account" do not go together; write an end that is after its beginning`,
    ],
  ],
  [
    'an hour there is not',
    hours('to: "2022-01-01T12:00"', 'to: "2022-01-01T25:00"'),
    [
      `${file}:5: "to" is "2022-01-01T25:00"; write: The latest it can have been. A date and hour as "2022-01-05T17:00".`,
    ],
  ],
  [
    'a time without its words',
    hours(', says: earlier', ''),
    [
      `${file}:11: missing field "says"; write: The same in a few words that stand alone, for the picture and the table.`,
    ],
  ],
]);
