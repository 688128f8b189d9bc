/** Whose voice it is, who says so, how often, and in which order of days. */
import { expect, test } from '@playwright/test';
import { type Changes, edit, load, mistakes } from './fixture.ts';

const first = 'chapters/01-first-day.mdx';
const second = 'chapters/02-second-day.mdx';
const OWNED = 'Then <Claim id="crowd">a crowd came</Claim>, the source says.';

function finds(name: string, changes: Changes, lines: string[]): void {
  test(name, () => expect(mistakes(changes)).toEqual(lines));
}

finds('nothing in what is told as it should be', {}, []);

finds(
  'a figure of the record in the account’s words',
  edit(second, OWNED, `${OWNED} <Fig id="price-after-reported" /> tenge.`),
  [
    'chapters/02-second-day.mdx:12: the record’s figure "price-after-reported" stands in the account’s voice; put it in an <Aside> or a <Record>',
  ],
);
finds(
  'none in an aside',
  edit(second, OWNED, `${OWNED} <Aside>It was <Fig id="price-after-reported" />.</Aside>`),
  [],
);
finds(
  'none in the record',
  edit(
    second,
    OWNED,
    `${OWNED}\n\n<Record>\n\nIt was <Fig id="price-after-reported" />.\n\n</Record>`,
  ),
  [],
);
finds(
  'a figure of the record in a step of the account',
  edit(second, 'summary="It went up." voice="record"', 'summary="It went up." voice="account"'),
  [
    'chapters/02-second-day.mdx:22: the record’s figure "price-after-reported" stands in the account’s voice; put it in an <Aside> or a <Record>, or write voice="record" in the step',
    'chapters/02-second-day.mdx:24: the record’s figure "price-after-reported" stands in the account’s voice; put it in an <Aside> or a <Record>, or write voice="record" in the step',
  ],
);
finds(
  'a step of ours in the account’s voice',
  edit(
    second,
    'summary="It was {price-before-reported} tenge." voice="record"',
    'summary="It was." voice="account" ours',
  ),
  [
    'chapters/02-second-day.mdx:16: a step of ours has the account’s voice; write voice="record", or take ours away',
  ],
);
finds('an aside in the record', edit(second, 'Before it was', '<Aside>Before</Aside> it was'), [
  'chapters/02-second-day.mdx:18: an <Aside> outside the account’s words; take the tag <Aside> away: what is around it is not the account’s',
]);

finds('a claim that is not borne out without its owner', edit(second, ', the source says', ''), [
  'chapters/02-second-day.mdx:12: the claim "crowd" (source-heard, unconfirmed) stands without its owner; name who says so in the same paragraph (“the source”), or add the correction in an <Aside>',
]);
finds(
  'none with its correction beside it',
  edit(second, ', the source says.', '. <Aside>Nobody counted it.</Aside>'),
  [],
);
finds(
  'none in the record’s words',
  edit(second, OWNED, '<Record>\n\nThen <Claim id="crowd">a crowd came</Claim>.\n\n</Record>'),
  [],
);
finds(
  'a statement of the president’s without his name',
  edit('claims.yaml', 'speaker: source-saw', 'speaker: tokayev'),
  [
    'chapters/01-first-day.mdx:11: the claim "start" (tokayev, corroborated) stands without its owner; name who says so in the same paragraph (“Tokayev”), or add the correction in an <Aside>',
  ],
);
finds(
  'a claim of others in the account’s voice',
  edit('claims.yaml', 'speaker: source-saw', 'speaker: others'),
  [
    'chapters/01-first-day.mdx:11: the claim "start" is not the account’s, but stands as if; put it in an <Aside> or a <Record>',
  ],
);

finds(
  'more tags of speech than there may be',
  edit(second, OWNED, `${OWNED} It says more; so says the source.`),
  [
    'chapters/02-second-day.mdx:12: the story names its speaker 3 times, as in “It says”; keep at most 1: the form tells whose words they are',
  ],
);
finds(
  'more notes of the editors than there may be',
  edit(second, OWNED, `${OWNED}\n\n<Editor>\n\nOurs.\n\n</Editor>`),
  [
    'chapters/02-second-day.mdx:14: the story has 2 editors’ notes; keep at most 1: what matters belongs in the text, the rest in the method',
  ],
);
const day = (step: string, value: string) =>
  edit(second, step, step.replace(' voice=', ` ${value} voice=`));
finds(
  'a step of a day before its chapter',
  day('summary="It went up." voice=', 'day="2022-01-01"'),
  [
    'chapters/02-second-day.mdx:22: the step’s day 2022-01-01 is before 2022-01-02; put it where its day is, leave day out, or write apart="…" with the words of the step that say so',
  ],
);
finds(
  'a step of a day after its chapter',
  day('summary="It went up." voice=', 'day="2022-01-03"'),
  [
    'chapters/02-second-day.mdx:22: the step’s day 2022-01-03 is after 2022-01-02, when the chapter ends; put it where its day is, or correct the day or the end of the chapter',
  ],
);
finds(
  'a step of a day outside the story',
  day('summary="It went up." voice=', 'day="2022-02-01" apart="After it"'),
  [
    'chapters/02-second-day.mdx:22: day="2022-02-01" in <Step>; write a day from 2022-01-01 to 2022-01-08, or leave it out',
  ],
);
finds('a day that is none', day('summary="It went up." voice=', 'day="Monday" apart="After it"'), [
  'chapters/02-second-day.mdx:22: day="Monday" in <Step>; write: A day of the story, or leave it out. A date as "2022-01-05".',
]);
finds(
  'a step that goes back, and says so',
  day('summary="It went up." voice=', 'day="2022-01-01" apart="After it"'),
  [],
);
finds(
  'a step that goes back without a word',
  day('summary="It went up." voice=', 'day="2022-01-01" apart="A day earlier"'),
  [
    'chapters/02-second-day.mdx:22: the words “A day earlier” do not stand in the step; write them there: a reader must be told of another day',
  ],
);
finds(
  'a chapter that goes back without a word',
  edit(first, 'zone:', 'apart: Days before\nzone:'),
  [
    'chapters/01-first-day.mdx:7: the words “Days before” do not stand in the chapter; write them there, or correct the field: a reader must be told of another day',
  ],
);

test('words are counted by voice', () => {
  const { chapters } = load(
    edit(
      second,
      OWNED,
      'Some words, here. <Aside>And more.</Aside>\n\nAnd <Claim id="crowd">more</Claim>, by the source.\n\n<Record>\n\nNot ours.\n\n</Record>',
    ),
  );
  expect(chapters[1]).toMatchObject({ words: 22, toldWords: 8 });
});
