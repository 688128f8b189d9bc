import { expect, test } from '@playwright/test';
import { ENGLISH } from './words/fixture.ts';
import { bareNumbers } from './numbers.ts';

const exempt = {
  phrases: ['eight days', 'three other'],
  units: new Set(['people']),
  pairs: new Set(['officers']),
  words: ENGLISH,
};
const found = (text: string): string[] => bareNumbers(text, exempt).map(({ text }) => text);

const FREE = [
  'On 4 January, on 5 January 2022 and in January 2022.',
  'From 5 to 6 January, on 1, 2 and 3 January, on the 30th and the third.',
  'January 4, 2022',
  'In 2021 it began at 14:00 and ended at 9:30.',
  'The twenty-first of the month, the tenth man, often, weight, someone.',
  'One man and two women, once or twice.',
  'Eight  days, and three\nother versions.',
  'The 1990s.',
];
for (const text of FREE) test(`free: ${text}`, () => expect(found(text)).toEqual([]));

const BARE: [string, string[]][] = [
  ['10,000 to 20,000 people', ['10,000', '20,000']],
  ['2000 people, and 1,950', ['2000', '1,950']],
  ['a 300-strong force of twenty-five', ['300', 'twenty-five']],
  [
    'three hundred and two men, a dozen, tens of thousands',
    ['three hundred and two', 'a dozen', 'thousands'],
  ],
  ['Two officers and two cars', ['Two officers']],
  ['30 January and 40 others, 45 January', ['40', '45']],
  ['25:00, 14:75, ½ and Ⅳ', ['25', '00', '14', '75', '½', 'Ⅳ']],
  ['eight other days', ['eight']],
  ['seven-year-old', ['seven']],
  ['the 2022 others of 12022', ['12022']],
];
for (const [text, numbers] of BARE)
  test(`bare: ${text}`, () => expect(found(text)).toEqual(numbers));

test('says where each stands', () => {
  expect(bareNumbers('On 4 January\nfour men', exempt)).toEqual([{ offset: 13, text: 'four' }]);
});
