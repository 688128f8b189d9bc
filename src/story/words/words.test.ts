import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ContentError, Problems } from '../problems.ts';
import { ENGLISH } from './fixture.ts';
import { capital, listed } from './list.ts';
import { readWords, WORDS_DIR } from './words.ts';

const english = readFileSync(join(WORDS_DIR, 'en.yaml'), 'utf8');

/** What is said of a language’s file that differs from the English one, and of a story’s own words. */
function mistakes(change: (text: string) => string, own?: string, language = 'xx'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'words '));
  const problems = new Problems();
  try {
    writeFileSync(join(folder, 'en.yaml'), english);
    writeFileSync(join(folder, 'xx.yaml'), change(english));
    if (own !== undefined) writeFileSync(join(folder, 'words.yaml'), own);
    readWords(language, folder, { file: 'story.yaml', line: 3 }, problems, folder);
    problems.throwIfAny();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.replaceAll(`${folder}/`, '').split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const same = (text: string): string => text;
/** One replacement. @throws Error when `from` does not stand there once */
const edit = (from: string, to: string) => (text: string) => {
  if (text.split(from).length !== 2) throw new Error(`${from} is not once in the file`);
  return text.replace(from, () => to);
};

test('a language without words is refused, with those that have some', () => {
  expect(mistakes(same, undefined, 'fr')).toEqual([
    'story.yaml:3: there are no words for the language "fr"; write one of en, xx, or add fr.yaml with every word of en.yaml',
  ]);
});

test('a word that is missing is named, with the English one', () => {
  expect(mistakes(edit('  skip: Skip to the text\n', ''))).toEqual([
    expect.stringMatching(
      /^xx\.yaml:\d+: the word "page\.skip" is missing; write it, as en\.yaml has “Skip to the text”$/,
    ),
  ]);
  expect(mistakes(edit('    police: in the account\n', ''))).toEqual([
    expect.stringMatching(/^xx\.yaml:\d+: the word "graphics\.crowd\.police" is missing; /),
  ]);
  expect(mistakes(edit('weekdays: [Sunday, ', 'weekdays: ['))).toEqual([
    expect.stringContaining('the word "dates.weekdays" is a list of 6'),
  ]);
});

test('a word that nobody asks for is refused', () => {
  expect(mistakes(edit('  skip: Skip', '  skib: x\n  skip: Skip'))).toEqual([
    expect.stringContaining('unknown word "page.skib"; remove it, or write "skip"'),
  ]);
});

test('gaps are those that the build fills, and all of them', () => {
  expect(mistakes(edit('Correction: {place}', 'Correction: {where}'))).toEqual([
    expect.stringContaining('and the gap {where} is not one of it'),
    expect.stringContaining('and the gap {place} is not in it'),
  ]);
});

test('a form that the language has for a number is missing: it is named', () => {
  expect(mistakes(edit("one: '{count} source', ", ''))).toEqual([
    expect.stringContaining('the word "record.sources.one" is missing'),
  ]);
  expect(mistakes(edit('locale: en-GB', 'locale: ru-RU'))).toContainEqual(
    expect.stringContaining('the word "record.sources.few" is missing'),
  );
  expect(mistakes(edit('locale: en-GB', 'locale: xx-XX'))).toEqual([
    expect.stringContaining('write a locale that dates and plurals follow'),
  ]);
});

test('a story’s own words stand over the language’s; a mistake is told where it stands', () => {
  expect(mistakes(same, 'graphics: {price: {product: Petrol}}\n')).toEqual([]);
  expect(mistakes(same, 'graphics:\n  price:\n    prodct: Petrol\n')).toEqual([
    'words.yaml:3: unknown word "graphics.price.prodct"; remove it, or write "product"',
  ]);
  expect(mistakes(same, 'feed: {correction: Corrected}\n')).toEqual([
    'words.yaml:1: the word "feed.correction" is "Corrected", and the gap {place} is not in it; write it, as en.yaml has “Correction: {place}”',
  ]);
});

test('words go with their number, and phrases take elements', () => {
  expect([0, 1, 2, 21].map((count) => ENGLISH.record.claims(count))).toEqual([
    '0 claims',
    '1 claim',
    '2 claims',
    '21 claims',
  ]);
  expect(ENGLISH.record.rows(1, { graphic: 'price' })).toBe('A row of the graphic “price”');
  expect(ENGLISH.status.said.tally(2)).toBe('2 merely said');
  expect(ENGLISH.editions.kept.pieces({ command: 7 })).toEqual([
    expect.stringMatching(/whole story: $/),
    7,
    ' tells whether they are intact.',
  ]);
});

test('lists and beginnings of sentences', () => {
  const { list } = ENGLISH;
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listed(items, list))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(capital('second edition')).toBe('Second edition');
});
