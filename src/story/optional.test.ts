/** What a story need not have, and what is English alone. */
import { expect, test } from '@playwright/test';
import { edit, load } from './fixture.ts';
import { FILES } from './fixture-files.ts';
import { testMistakes } from './mistake-tests.ts';

const STORY = 'story.yaml';
const FIRST = 'chapters/01-first-day.mdx';
const CHAPTER = 'chapters/02-second-day.mdx';
const line = (start: string): RegExp => new RegExp(`^${start}.*\\n`, 'm');
/** The fields of the story without some, and what else is changed in it. */
const without = (...fields: string[]): string =>
  fields.reduce((text, field) => text.replace(line(field), ''), FILES[STORY] as string);
/** Told in Russian as far as the checks can tell: its days have Russian months. */
const IN_RUSSIAN = {
  [STORY]: FILES[STORY].replace('language: en', 'language: ru'),
  [FIRST]: FILES[FIRST].replace('on 1 January', '1 января'),
};

test('a story has an original, explanations, corrections, a crowd and limits only where it says so', () => {
  const story = load({
    [STORY]: without('original', 'disclosure', 'limits', 'speechVerbs'),
    'explanations.yaml': null,
    'corrections.yaml': null,
    'data/crowds.csv': null,
  });
  expect(story.meta.original).toBeUndefined();
  expect(story.explanations.rows).toEqual([]);
  expect([story.corrections, story.crowds]).toEqual([[], []]);
});

test('the words of a story are those of its language, and its own over them', () => {
  const own = 'page: {skip: К делу}\n';
  const { words } = load({
    ...IN_RUSSIAN,
    [CHAPTER]: FILES[CHAPTER].replace(' as="words"', ''),
    'words.yaml': own,
  });
  expect(words.page.skip).toBe('К делу');
  expect(words.contents.title).toBe('Содержание');
});

testMistakes([
  [
    'an explanation in a chapter of a story without any',
    {
      'explanations.yaml': null,
      [CHAPTER]: `${FILES[CHAPTER]}\n<Explanation id="a">\n\nWhat they say.\n\n</Explanation>\n`,
    },
    ['chapters/02-second-day.mdx:32: unknown explanation "a"; remove it: none is known'],
  ],
  [
    'a language without words',
    edit(STORY, 'language: en', 'language: xx'),
    [
      'story.yaml:3: there are no words for the language "xx"; write one of en, ru, or add src/story/words/xx.yaml with every word of src/story/words/en.yaml',
    ],
  ],
  [
    'a number to be written in words of another language',
    IN_RUSSIAN,
    [
      'chapters/02-second-day.mdx:24: numbers can be written as words in English alone; leave out as="words": it then stands in digits',
    ],
  ],
]);
