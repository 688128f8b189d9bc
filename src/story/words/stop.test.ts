import { expect, test } from '@playwright/test';
import { phraseOf } from './phrase.ts';
import { stopAfter } from './stop.ts';

test('a sentence that has ended gets no second full stop', () => {
  for (const ended of ['It began.', '“It began.”', '“Did it?”', '«Началось!»', '(“It began.”)'])
    expect(stopAfter(ended)).toBe('');
  for (const open of ['It began', '“It began”', 'note 12', '']) expect(stopAfter(open)).toBe('.');
});

test('nor does a phrase whose gap holds one', () => {
  const by = phraseOf<'name'>('Published by {name}. More…');
  expect(by({ name: 'Courier' })).toBe('Published by Courier. More…');
  expect(by({ name: 'Courier Inc.' })).toBe('Published by Courier Inc. More…');
  expect(phraseOf<'name'>('{name}... and on')({ name: 'A.' })).toBe('A.... and on');
});
