/** Two counts of the same people, and the figures they are. */
import { FILES } from './fixture-files.ts';
import { type Changes, edit, load } from './fixture.ts';
import { expect, test } from '@playwright/test';
import { testMistakes } from './mistake-tests.ts';

const file = 'data/counts.yaml';

const COUNTS = `lower: {figure: price-after-reported, by: one}
upper: {figure: crowd-count, by: another}
note: One mark is one person.
`;

const second = 'chapters/02-second-day.mdx';
const SCENE = `
<Scene graphic="counts">

<Step id="step-counts" state="lower" title="Two counts" summary="By one and by another." voice="record">

Others counted fewer.

</Step>

</Scene>
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
    'a picture of counts without its file',
    { [second]: FILES[second] + SCENE },
    [
      `${file}:1: no such file, and a scene shows the graphic "counts"; write it, or remove the scene`,
    ],
  ],
  [
    'a figure that there is not',
    counts('figure: crowd-count', 'figure: crowd-counts'),
    ['data/counts.yaml:2: unknown figure "crowd-counts"; write "crowd-count"'],
  ],
  [
    'a range',
    counts('price-after-reported', 'price-before-reported'),
    [
      'data/counts.yaml:1: the figure "price-before-reported" is no single whole number to draw; name a figure that is one, or remove the picture',
    ],
  ],
  [
    'part of a person',
    {
      ...counts('price-after-reported', 'half'),
      ...edit('claims.yaml', 'figures:\n    - {id: crowd', `${HALF}    - {id: crowd`),
    },
    [
      'data/counts.yaml:1: the figure "half" is no single whole number to draw; name a figure that is one, or remove the picture',
    ],
  ],
  [
    'a lower count that is not lower',
    counts('price-after-reported', 'crowd-count'),
    [
      'data/counts.yaml:1: the lower count is 1000, and the higher 1000; name a lower one, or remove the picture',
    ],
  ],
  [
    'more people than can be drawn',
    { ...counts(), ...edit('claims.yaml', 'low: 1000', 'low: 1201') },
    [
      'data/counts.yaml:2: the higher count is 1201, a mark each; draw at most 1200, or remove the picture',
    ],
  ],
  [
    'the same number by others, who have another',
    counts('figure: crowd-count,', 'figure: crowd-count, same: [price-after-reported],'),
    [
      'data/counts.yaml:2: the figure "price-after-reported" is 120, and "crowd-count" 1000; name only figures of the same number',
    ],
  ],
]);
