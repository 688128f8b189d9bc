/** Values that no field takes: dates, statuses, addresses and numbers. */
import { add, edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const first = 'chapters/01-first-day.mdx';
const second = 'chapters/02-second-day.mdx';
const claims = 'claims.yaml';
const sources = 'sources.yaml';
const NEWS = 'url: https://example.org/n';

testMistakes([
  [
    'a wrong date in story.yaml, and nothing of the figures that it has worked out',
    {
      ...edit('story.yaml', 'name: first, date: "2026-11-22"', 'name: first, date: "2026-11-41"'),
      ...add(first, '\nThe tank took <Fig id="tank-litres" /> litres.\n'),
    },
    [
      'story.yaml:8: "date" is "2026-11-41"; write: The date of the edition. A date as "2022-01-05".',
    ],
  ],
  [
    'a date the calendar does not have',
    edit(first, 'from: 2022-01-01', 'from: 2022-02-30'),
    [
      'chapters/01-first-day.mdx:5: "from" is "2022-02-30"; write: When the chapter begins; with "to", or neither for a chapter of no day. A date as "2022-01-05", or with hour and offset as "2022-01-05T14:00:00+06:00".',
    ],
  ],
  [
    'a clock time there is not',
    edit(second, 'hour: "14:00"', 'hour: "25:00"'),
    [
      'chapters/02-second-day.mdx:8: "hour" is "25:00"; write: The hour as the date line prints it, "14:00" or "afternoon"; leave out when unknown.',
    ],
  ],
  [
    'a status with a capital',
    edit(claims, 'status: unconfirmed', 'status: Disputed'),
    ['claims.yaml:13: "status" is "Disputed"; write "disputed"'],
  ],
  [
    'a year that cannot be meant',
    {
      ...edit(first, 'to: "2022-01-01T', 'to: "2202-01-01T'),
      ...edit('data/prices.csv', 'other,2024-03', 'other,2202'),
    },
    [
      'chapters/01-first-day.mdx:6: "to" is "2202-01-01T23:00:00+05:00"; write: When the chapter ends, never before it begins; with "from". A date as "2022-01-05", or with hour and offset as "2022-01-05T14:00:00+06:00".',
      'data/prices.csv:3: "date" is "2202"; write: When the price held. A date as "2022-01-05", "2022-01" or "2022".',
    ],
  ],
  [
    'a day after the edition',
    {
      ...edit(sources, '2022-01-05', '2027-01-05'),
      ...edit('data/prices.csv', 'other,2024-03', 'other,2026-12'),
    },
    [
      'data/prices.csv:3: the date 2026-12 is after the edition (2026-11-22); correct the one or the other',
      'sources.yaml:10: the date 2027-01-05 is after the edition (2026-11-22); correct the one or the other',
    ],
  ],
  [
    'an unknown status',
    edit(claims, 'status: unconfirmed', 'status: unsure'),
    [
      'claims.yaml:13: "status" is "unsure"; write: What the record shows: corroborated, corrected, disputed, unconfirmed, said, context.',
    ],
  ],
  [
    'a broken address',
    edit(sources, 'url: https://example.org/n', 'url: example.org/n'),
    [
      'sources.yaml:11: "url" is "example.org/n"; write: The full web address it was read at, https://…',
    ],
  ],
  [
    'a value and bounds',
    edit(claims, 'low: 1000', 'value: 900, low: 1000'),
    [
      'claims.yaml:18: the fields of "figures" do not go together; write either a value, or low, high or both',
    ],
  ],
  [
    'a number in words',
    edit(claims, 'value: 120', 'value: a hundred'),
    [
      'claims.yaml:9: "value" is "a hundred"; write: The number in digits, where there is a single one: 20000.',
    ],
  ],
  [
    'a huge number',
    edit(claims, 'value: 120', 'value: 1e400'),
    [
      'claims.yaml:9: the number 1e400; write it in digits, with a point before decimals: 1200 or 0.5',
    ],
  ],
  [
    'a number past all counting',
    edit(claims, 'value: 120', 'value: 12345678901'),
    [
      'claims.yaml:9: "value" is 12345678901; write: The number in digits, where there is a single one: 20000.',
    ],
  ],
  [
    'a number that is not what it looks like',
    edit(claims, 'value: 120', 'value: 0120'),
    [
      'claims.yaml:9: the number 0120; write it in digits, with a point before decimals: 1200 or 0.5',
    ],
  ],
  [
    'a negative number',
    edit(claims, 'value: 120', 'value: -120'),
    [
      'claims.yaml:9: "value" is -120; write: The number in digits, where there is a single one: 20000.',
    ],
  ],
  [
    'an archived copy without its date',
    edit(sources, NEWS, `${NEWS}\n  archived: {url: "https://archive.example/n"}`),
    [
      'sources.yaml:12: missing field "date"; write: The day the archive made the copy. A date as "2022-01-05".',
    ],
  ],
  [
    'an archived copy without its address',
    edit(sources, NEWS, `${NEWS}\n  archived: {date: "2022-01-06"}`),
    ['sources.yaml:12: missing field "url"; write: The full web address of the copy, https://…'],
  ],
  [
    'an archived copy that is an address alone',
    edit(sources, NEWS, `${NEWS}\n  archived: https://archive.example/n`),
    [
      'sources.yaml:12: "archived" is "https://archive.example/n"; write: A copy in a web archive that you have seen, with its url and date; leave out where you have seen none.',
    ],
  ],
  [
    'an archived copy that is the page itself, and older than it',
    edit(
      sources,
      NEWS,
      `${NEWS}\n  archived:\n    url: https://example.org/n\n    date: "2022-01-04"`,
    ),
    [
      'sources.yaml:13: the copy of "agency" is the page itself; write the address of the copy in the archive, or leave archived out',
      'sources.yaml:14: the copy of "agency" is of 2022-01-04, its page of 2022-01-05; write the day the archive made the copy',
    ],
  ],
]);
