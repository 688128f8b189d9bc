/** Bare numbers in chapters. */
import { edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const first = 'chapters/01-first-day.mdx';
const second = 'chapters/02-second-day.mdx';

testMistakes([
  [
    'digits',
    edit(first, 'It was over', 'It was 300 and over'),
    [
      'chapters/01-first-day.mdx:17: the bare number "300"; write <Fig id="figure-id" /> with its figure added to a claim in the ledger, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'a number of the ledger',
    edit(first, 'It was over', 'It was 1,000, over'),
    [
      'chapters/01-first-day.mdx:17: the bare number "1,000"; write <Fig id="crowd-count" />, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'a word',
    edit(first, 'See [the', 'Three men. See [the'),
    [
      'chapters/01-first-day.mdx:13: the bare number "Three"; write <Fig id="figure-id" /> with its figure added to a claim in the ledger, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'a dozen',
    edit(first, 'See [the', 'A dozen men. See [the'),
    [
      'chapters/01-first-day.mdx:13: the bare number "A dozen"; write <Fig id="figure-id" /> with its figure added to a claim in the ledger, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'words on a later line',
    edit(first, 'See [the', 'Some\nmen and\nfour women. See [the'),
    [
      'chapters/01-first-day.mdx:15: the bare number "four"; write <Fig id="figure-id" /> with its figure added to a claim in the ledger, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'a number in a quotation',
    edit(first, 'See [the', '“Record us 5 times.” See [the'),
    [
      'chapters/01-first-day.mdx:13: the bare number "5"; write <Fig id="figure-id" /> with its figure added to a claim in the ledger, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'a number in a link',
    edit(first, '[the claim]', '[the 12 claims]'),
    [
      'chapters/01-first-day.mdx:13: the bare number "12"; write <Fig id="figure-id" /> with its figure added to a claim in the ledger, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'a title',
    edit(second, 'title: The second day', 'title: Three hundred'),
    [
      'chapters/02-second-day.mdx:3: the bare number "Three hundred"; write {figure-id} with its figure added to a claim in the ledger, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'a line under a title',
    edit(second, 'over {crowd-count} people', 'over 1000 people'),
    [
      'chapters/02-second-day.mdx:4: the bare number "1000"; write {crowd-count}, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'a summary',
    edit(second, 'It was {price-before-reported} tenge.', 'It was 50 to 60 tenge.'),
    [
      'chapters/02-second-day.mdx:16: the bare number "50"; write {price-before-reported}, or allow the phrase in allowedNumbers in story.yaml',
      'chapters/02-second-day.mdx:16: the bare number "60"; write {price-before-reported}, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
  [
    'a step’s title',
    edit(second, 'title="{price-after-reported}"', 'title="120"'),
    [
      'chapters/02-second-day.mdx:22: the bare number "120"; write {price-after-reported}, or allow the phrase in allowedNumbers in story.yaml',
    ],
  ],
]);
