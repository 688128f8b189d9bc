import { expect, test } from '@playwright/test';
import type { Hours } from '../../story/hours.ts';
import { ENGLISH } from '../../story/words/fixture.ts';
import { LAYOUTS } from '../picture.ts';
import { boundsOf, marksWith, textsOf } from '../testing/marks.ts';
import { drawHours } from './hours.ts';

const span = (from: string, to: string) => ({ from: `2022-01-0${from}`, to: `2022-01-0${to}` });
const HOURS: Hours = {
  title: 'Two clocks',
  summary: 'The account and others.',
  legend: 'Hatched and solid.',
  days: span('1T00:00', '5T00:00'),
  events: [
    {
      claim: 'a',
      label: 'It began',
      account: span('2T00:00', '3T00:00'),
      record: span('1T00:00', '2T00:00'),
      off: 'a day earlier',
    },
    {
      claim: 'b',
      label: 'It ended',
      account: span('4T00:00', '5T00:00'),
      record: span('4T12:00', '4T12:01'),
      off: 'the same',
    },
  ],
};

/** Bars begin and end at whole units. */
const UNIT = 1;

for (const layout of LAYOUTS) {
  const picture = drawHours(HOURS, layout, ENGLISH);
  // The first of each is the key's.
  const account = marksWith(picture, 'outline').map(boundsOf).slice(1);
  const record = marksWith(picture, 'solid').map(boundsOf).slice(1);

  test(`${layout}: an event stands where each clock has it, the account’s above`, () => {
    expect(Math.abs(record[0]!.right - account[0]!.left)).toBeLessThanOrEqual(UNIT);
    const wide = ({ left, right }: { left: number; right: number }): number => right - left;
    expect(Math.abs(wide(account[0]!) - wide(record[0]!))).toBeLessThanOrEqual(UNIT);
    expect(account[1]!.left).toBeGreaterThan(account[0]!.right);
    for (const [i, box] of account.entries()) expect(box.bottom).toBeCloseTo(record[i]!.top, 1);
  });

  test(`${layout}: a minute is still seen, in the middle of its day`, () => {
    const width = record[1]!.right - record[1]!.left;
    expect(width).toBeGreaterThanOrEqual(4);
    const middle = (account[1]!.left + account[1]!.right) / 2;
    expect(Math.abs(record[1]!.left - middle)).toBeLessThanOrEqual(UNIT);
  });

  test(`${layout}: every event is named, with how far the two are apart`, () => {
    const words = textsOf(picture);
    for (const { label, off } of HOURS.events) {
      expect(words).toContain(label);
      expect(words).toContain(off);
    }
  });
}
