import { expect, test } from '@playwright/test';
import { countOfDays, endsAfter, numberOfDay } from './days.ts';

const days = { from: '2022-01-01', to: '2022-01-08' };

test('days are counted from the first of the story, whatever the hour', () => {
  expect(numberOfDay('2022-01-01', days)).toBe(1);
  expect(numberOfDay('2022-01-05T23:30:00+06:00', days)).toBe(5);
  expect(countOfDays(days)).toBe(8);
});

test('a day ends after a moment within it, an hour only after an earlier one', () => {
  const cut = '2022-01-05T17:00:00+06:00';
  expect(endsAfter('2022-01-04', cut)).toBe(false);
  expect(endsAfter('2022-01-05', cut)).toBe(true);
  expect(endsAfter('2022-01-05T17:00:00+06:00', cut)).toBe(false);
  expect(endsAfter('2022-01-05T17:00:00+05:00', cut)).toBe(true);
  expect(endsAfter('2022-01-05T16:59:00+06:00', '2022-01-05')).toBe(true);
});
