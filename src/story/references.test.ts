/** Ids and placeholders. */
import { edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const first = 'chapters/01-first-day.mdx';
const second = 'chapters/02-second-day.mdx';
const claims = 'claims.yaml';

testMistakes([
  [
    'an unknown claim',
    edit(first, '<Claim id="start">', '<Claim id="strat">'),
    [
      'chapters/01-first-day.mdx:11: unknown claim "strat"; write "start"',
      'claims.yaml:1: the claim "start" is used nowhere; put <Claim id="start"> around the words that state it, or remove the claim',
    ],
  ],
  [
    'an unknown figure',
    edit(second, '<Fig id="price-before-reported" />', '<Fig id="price-before" />'),
    [
      'chapters/02-second-day.mdx:18: unknown figure "price-before"; write one of crowd-count, price-after-reported, price-before-reported, tank-after, tank-before, tank-litres, zhanaozen-almaty',
    ],
  ],
  [
    'an unknown name',
    edit(first, '<Name id="almaty" />', '<Name id="aktau" />'),
    ['chapters/01-first-day.mdx:11: unknown name "aktau"; write one of almaty'],
  ],
  [
    'an unknown inset',
    edit(second, 'name="tally"', 'name="tall"'),
    ['chapters/02-second-day.mdx:30: unknown inset "tall"; write "tally"'],
  ],
  [
    'a tally of a part that there is not',
    edit(second, 'Then <', '<Aside><Tally of="checked" part="later" />.</Aside> Then <'),
    ['chapters/02-second-day.mdx:12: unknown part "later"; remove it: none is known'],
  ],
  [
    'a part of a chapter that there is not, and a chapter in two parts',
    edit(
      'story.yaml',
      'speechVerbs:',
      'parts: [{id: one, title: O, chapters: [first-day, third-day]}, {id: two, title: T, chapters: [first-day]}]\nspeechVerbs:',
    ),
    [
      'story.yaml:17: unknown chapter "third-day"; write one of first-day, second-day',
      'story.yaml:17: the chapter "first-day" is in two parts; leave it in one of them',
    ],
  ],
  [
    'an end a figure does not have',
    edit(first, 'part="low"', 'part="high"'),
    [
      'chapters/01-first-day.mdx:17: the figure "crowd-count" has no high end; write part="low", or leave it out',
    ],
  ],
  [
    'a part of a single value',
    edit(
      second,
      '<Fig id="price-after-reported" as="words" />',
      '<Fig id="price-after-reported" part="low" />',
    ),
    [
      'chapters/02-second-day.mdx:24: the figure "price-after-reported" has no low end; leave part out',
    ],
  ],
  [
    'words for a fraction',
    edit(claims, 'value: 120', 'value: 120.5'),
    [
      'chapters/02-second-day.mdx:24: the figure "price-after-reported" is no whole number; leave out as="words"',
    ],
  ],
  [
    'an unknown source of a claim',
    edit(claims, 'sources: [account]', 'sources: [acount]'),
    ['claims.yaml:15: unknown source "acount"; write "account"'],
  ],
  [
    'an unknown speaker',
    edit(claims, 'speaker: source-heard', 'speaker: source-herd'),
    ['claims.yaml:11: unknown speaker "source-herd"; write "source-heard"'],
  ],
  [
    'an unknown owner of a speaker',
    edit('story.yaml', 'owner: tokayev', 'owner: tokaev'),
    ['story.yaml:23: unknown owner "tokaev"; write "tokayev"'],
  ],
  [
    'a speaker whom the account passes on, and whom no sentence could name',
    edit('story.yaml', ', quoted: Tokayev', ''),
    [
      'story.yaml:23: the fields of "speakers" do not go together; write quoted where the role is quoted, and nowhere else',
    ],
  ],
  [
    'other reporting with an owner in the account',
    edit('story.yaml', 'id: others, role: record', 'id: others, role: record, owner: officials'),
    [
      'story.yaml:24: the fields of "speakers" do not go together; write an owner, and none for beside and record',
    ],
  ],
  [
    'an unknown source of a row',
    edit('data/crowds.csv', 'true,account,', 'true,nobody,'),
    ['data/crowds.csv:2: unknown source "nobody"; write one of account, agency'],
  ],
  [
    'an unknown source of a place',
    edit('data/places.csv', 'agency account', 'agency acount'),
    ['data/places.csv:2: unknown source "acount"; write "account"'],
  ],
  [
    'an unknown figure of a row',
    edit('data/crowds.csv', 'crowd-count', 'crowd-cont'),
    ['data/crowds.csv:2: unknown figure "crowd-cont"; write "crowd-count"'],
  ],
  [
    'a correction of nothing',
    edit('corrections.yaml', 'where: first-day', 'where: day-one'),
    [
      'corrections.yaml:1: unknown chapter or claim "day-one"; write one of crowd, first-day, second-day, start',
    ],
  ],
  [
    'an explanation of an unknown claim',
    edit(
      'explanations.yaml',
      '{id: c, title: T, who: W, since: S, speaksFor: F, against: A, outcome: O, claimId: start}',
      '{id: c, title: T, who: W, since: S, speaksFor: F, against: A, outcome: O, claimId: stat}',
    ),
    ['explanations.yaml:4: unknown claim "stat"; write "start"'],
  ],
  [
    'an unknown figure in a summary',
    edit(second, 'It was {price-before-reported} tenge', 'It was {price-before} tenge'),
    [
      'chapters/02-second-day.mdx:16: unknown figure "price-before" in the summary of the step; write one of crowd-count, price-after-reported, price-before-reported, tank-after, tank-before, tank-litres, zhanaozen-almaty',
    ],
  ],
  [
    'an end that a placeholder’s figure does not have',
    edit(second, 'title="{price-after-reported}"', 'title="{price-after-reported.low}"'),
    [
      'chapters/02-second-day.mdx:22: the figure "price-after-reported" in the title of the step has no low end; write {price-after-reported}',
    ],
  ],
  [
    'an unknown figure under a title',
    edit(second, 'over {crowd-count} people', 'over {crowd} people'),
    [
      'chapters/02-second-day.mdx:4: unknown figure "crowd" in the line; write one of crowd-count, price-after-reported, price-before-reported, tank-after, tank-before, tank-litres, zhanaozen-almaty',
    ],
  ],
  [
    'a stray brace in a title',
    edit(second, 'title="Before"', 'title="Be{fore"'),
    [
      'chapters/02-second-day.mdx:16: a brace in the title of the step that names no figure; write {figure-id}, {figure-id.low} or {figure-id.high}, and no other braces',
    ],
  ],
]);
