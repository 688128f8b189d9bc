/** Two counts of the same people, and the figures they are. */
import { type Changes, edit, load } from './fixture.ts';
import { expect, test } from '@playwright/test';
import { testMistakes } from './mistake-tests.ts';

const file = 'data/counts.yaml';

const COUNTS = `title: Two counts
summary: "{lower} or {upper}."
lower: {figure: price-after-reported, label: "{count}, by one"}
upper: {figure: crowd-count, label: "{count}, by another"}
key: One mark is one person.
`;

const HALF =
  'figures:\n    - {id: half, value: 0.5, unit: people, bound: exactly, voice: account}\n';

const counts = (from = '', to = ''): Changes => ({ [file]: COUNTS.replace(from, () => to) });

test('the counts of a story that has them', () => {
  expect(load(counts()).counts?.upper.figure).toBe('crowd-count');
  expect(load().counts).toBeUndefined();
});

testMistakes([
  ['none in two counts that can be drawn', counts(), []],
  [
    'a picture without its file',
    edit('chapters/02-second-day.mdx', '<Inset name="tally" />', '<Inset name="counts" />'),
    [
      'chapters/02-second-day.mdx:30: the inset "counts" is drawn from data/counts.yaml; write that file, or remove the picture',
    ],
  ],
  [
    'a figure that there is not',
    counts('figure: crowd-count', 'figure: crowd-counts'),
    ['data/counts.yaml:4: unknown figure "crowd-counts"; write "crowd-count"'],
  ],
  [
    'a range',
    counts('price-after-reported', 'price-before-reported'),
    [
      'data/counts.yaml:3: the figure "price-before-reported" is no single whole number to draw; name a figure that is one, or remove the picture',
    ],
  ],
  [
    'part of a person',
    {
      ...counts('price-after-reported', 'half'),
      ...edit('claims.yaml', 'figures:\n    - {id: crowd', `${HALF}    - {id: crowd`),
    },
    [
      'data/counts.yaml:3: the figure "half" is no single whole number to draw; name a figure that is one, or remove the picture',
    ],
  ],
  [
    'a lower count that is not lower',
    counts('price-after-reported', 'crowd-count'),
    [
      'data/counts.yaml:3: the lower count is 1000, and the higher 1000; name a lower one, or remove the picture',
    ],
  ],
  [
    'more people than can be drawn',
    { ...counts(), ...edit('claims.yaml', 'low: 1000', 'low: 1201') },
    [
      'data/counts.yaml:4: the higher count is 1201, a mark each; draw at most 1200, or remove the picture',
    ],
  ],
  [
    'the same number by others, who have another',
    counts('figure: crowd-count,', 'figure: crowd-count, same: [price-after-reported],'),
    [
      'data/counts.yaml:4: the figure "price-after-reported" is 120, and "crowd-count" 1000; name only figures of the same number',
    ],
  ],
  [
    'words without the number',
    counts('{count}, by another', 'by another'),
    [
      'data/counts.yaml:4: "label" is "by another"; write: The number, as {count}, and who counts it.',
    ],
  ],
]);
