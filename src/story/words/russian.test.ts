/** The words in Russian, and what the runtime gives for the language, held against what it is known to be. */
import { expect, test } from '@playwright/test';
import { printDay, printShort, printSpan, printTwoDays } from '../dates.ts';
import { printNumber } from '../figure.ts';
import { ledgerColumns } from '../../outputs/data/csv.ts';
import { SPEAKERS } from '../record/fixture-ledger.ts';
import { languageName } from '../record/language-name.ts';
import { wordsIn } from './fixture.ts';

const words = wordsIn('ru');

test('plural forms are those of the language', () => {
  const forms = [0, 1, 2, 4, 5, 11, 12, 21, 22, 25, 101, 111].map((count) =>
    words.record.claims(count).replace(/^\d+ /, ''),
  );
  expect(forms).toEqual([
    ...['утверждений', 'утверждение', 'утверждения', 'утверждения', 'утверждений', 'утверждений'],
    ...['утверждений', 'утверждение', 'утверждения', 'утверждений', 'утверждение', 'утверждений'],
  ]);
});

test('dates and numbers are printed as in Russian', () => {
  expect(printDay('2024-03-11', words)).toBe('11 марта 2024 года');
  expect(printSpan('2024-03-11', '2024-03-11', words)).toBe('понедельник, 11 марта');
  expect(printSpan('2024-03-11', '2024-03-13', words)).toBe('с 11 по 13 марта');
  expect(printSpan('2024-02-28', '2024-03-02', words)).toBe('с 28 февраля по 2 марта');
  expect(printShort('2024-01-05', '2024-01-05', words)).toBe('пт, 5 янв.');
  expect(printTwoDays('2024-03-11', '2024-03-12', words)).toBe('11 и 12 марта 2024 года');
  expect([1000, 1_234_567.5].map((number) => printNumber(number, words))).toEqual([
    '1\u00a0000',
    '1\u00a0234\u00a0567,5',
  ]);
});

test('languages have Russian names, and the alphabet is the Russian one', () => {
  const names = ['ru', 'kk', 'en', 'de', 'fr'].map((code) => languageName(code, words));
  expect(names).toEqual(['русский', 'казахский', 'английский', 'немецкий', 'французский']);
  const { compare } = new Intl.Collator(words.locale);
  expect(['ёж', 'жар', 'еда', 'язык', 'Азия'].sort(compare)).toEqual([
    'Азия',
    'еда',
    'ёж',
    'жар',
    'язык',
  ]);
});

test('every column of the downloads has its meaning', () => {
  const columns = ledgerColumns(SPEAKERS);
  for (const name of ['claims', 'sources', 'figures'] as const) {
    const said = words.data.columns?.[name];
    expect(Object.keys(said ?? {}).sort(), name).toEqual(columns[name].map((c) => c.name).sort());
  }
});
