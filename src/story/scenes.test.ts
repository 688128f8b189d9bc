/** Scenes and steps. */
import { expect, test } from '@playwright/test';
import { add, edit, mistakes } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const first = 'chapters/01-first-day.mdx';
const second = 'chapters/02-second-day.mdx';

test('takes several scenes of one graphic', () => {
  const scene =
    '<Scene graphic="price">\n\n<Step id="s" state="doubled" title="T" summary="S." voice="record">\n\nWords.\n\n</Step>\n\n</Scene>';
  expect(mistakes(edit(first, '<Editor>\n', `${scene}\n\n<Editor>\n`))).toEqual([]);
});

testMistakes([
  [
    'a step outside a scene',
    edit(
      first,
      '<Editor>\n',
      '<Step id="s" state="doubled" title="T" summary="S." voice="record">\n\nWords.\n\n</Step>\n\n<Editor>\n',
    ),
    [
      'chapters/01-first-day.mdx:15: <Step> stands outside <Scene>; put it directly inside <Scene graphic="…">',
    ],
  ],
  [
    'prose inside a scene',
    edit(second, '<Scene graphic="price">\n', '<Scene graphic="price">\n\nWords.\n'),
    [
      'chapters/02-second-day.mdx:16: a scene holds something that is no step; move it into a <Step>, or out of the <Scene>',
    ],
  ],
  [
    'an unknown graphic',
    edit(second, 'graphic="price"', 'graphic="prices"'),
    ['chapters/02-second-day.mdx:14: unknown graphic "prices"; write "price"'],
  ],
  [
    'an unknown state',
    edit(second, 'state="reported"', 'state="reprted"'),
    ['chapters/02-second-day.mdx:22: the graphic "price" has no state "reprted"; write "reported"'],
  ],
  [
    'a step without a voice',
    edit(second, ' summary="It went up." voice="record"', ' summary="It went up."'),
    [
      'chapters/02-second-day.mdx:22: <Step> has no voice; add voice="…", as in <Step id="price-doubled" state="doubled" title="Doubled" summary="One sentence." voice="record">',
    ],
  ],
  [
    'a step in another voice',
    edit(second, 'went up." voice="record"', 'went up." voice="others"'),
    [
      'chapters/02-second-day.mdx:22: voice="others" in <Step>; write voice="account" or voice="record"',
    ],
  ],
  [
    'a step without a summary',
    edit(second, ' summary="It went up."', ''),
    [
      'chapters/02-second-day.mdx:22: <Step> has no summary; add summary="…", as in <Step id="price-doubled" state="doubled" title="Doubled" summary="One sentence." voice="record">',
    ],
  ],
  [
    'a step without a title',
    edit(second, 'title="Before"', 'title=" "'),
    [
      'chapters/02-second-day.mdx:16: <Step> has no title; add title="…", as in <Step id="price-doubled" state="doubled" title="Doubled" summary="One sentence." voice="record">',
    ],
  ],
  [
    'two steps with one id',
    edit(second, 'id="step-after"', 'id="step-before"'),
    [
      'chapters/02-second-day.mdx:22: the id "step-before" is already in chapters/02-second-day.mdx:16; give one of them another id',
    ],
  ],
  [
    'a step with a chapter’s id',
    edit(second, 'id="step-after"', 'id="first-day"'),
    [
      'chapters/02-second-day.mdx:22: the id "first-day" is already in chapters/01-first-day.mdx:2; give one of them another id',
    ],
  ],
  [
    'a step’s id in another form',
    edit(second, 'id="step-after"', 'id="Step After"'),
    [
      'chapters/02-second-day.mdx:22: the step’s id is "Step After"; write: A permanent id in lower case with hyphens, for example airport-taken.',
    ],
  ],
  [
    'a scene without steps',
    edit(first, '<Editor>\n', '<Scene graphic="price">\n\n</Scene>\n\n<Editor>\n'),
    [
      'chapters/01-first-day.mdx:15: <Scene> holds nothing; write its text between its tags, or remove it',
    ],
  ],
  [
    'a step without words',
    edit(second, 'After it was <Fig id="price-after-reported" as="words" /> tenge.\n', ''),
    [
      'chapters/02-second-day.mdx:22: <Step> holds nothing; write its text between its tags, or remove it',
    ],
  ],
  [
    'a scene in the end matter',
    add(
      'end/01-method.mdx',
      '\n<Scene graphic="price">\n\n<Step id="s" state="doubled" title="T" summary="S." voice="record">\n\nWords.\n\n</Step>\n\n</Scene>\n',
    ),
    ['end/01-method.mdx:8: a scene in the end matter; move it into a chapter'],
  ],
  [
    'a scene inside a note',
    edit(
      first,
      '<Editor>\n',
      '<Editor>\n\n<Scene graphic="price">\n\n<Step id="s" state="doubled" title="T" summary="S." voice="record">\n\nWords.\n\n</Step>\n\n</Scene>\n',
    ),
    ['chapters/01-first-day.mdx:17: <Scene> stands inside <Editor>; move it out'],
  ],
]);
