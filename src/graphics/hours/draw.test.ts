/** How the hours are drawn: where each clock has an event. */
import { expect, test } from '@playwright/test';
import { loadStory } from '../../story/story.ts';
import type { Hours } from '../../story/hours.ts';
import { ENGLISH } from '../../story/words/fixture.ts';
import { LAYOUTS, type Layout, type Picture } from '../picture.ts';
import { collisions } from '../testing/collisions.ts';
import { LABEL, textWidth } from '../text.ts';
import { marksWith, textsOf } from '../testing/marks.ts';
import { subpaths } from '../testing/outlines.ts';
import { eventsIn, hoursOf } from './data.ts';
import { draw } from './draw.ts';
import { STATES, type HoursState } from './state.ts';

const span = (from: string, to: string, says = '') => ({
  from: `2022-01-0${from}`,
  to: `2022-01-0${to}`,
  says,
});
const HOURS: Hours = {
  events: [
    {
      claim: 'a',
      picture: 'night',
      label: 'It began',
      account: span('2T00:00', '3T00:00', 'on the 2nd'),
      record: span('1T00:00', '2T00:00', 'a day earlier'),
    },
    {
      claim: 'b',
      picture: 'night',
      label: 'It ended',
      account: span('4T00:00', '5T00:00', 'on the 4th'),
      record: span('4T12:00', '4T12:01', 'the same day'),
    },
    {
      claim: 'c',
      picture: 'night',
      label: 'It was told',
      account: span('4T00:00', '4T01:00', 'at once'),
      record: span('2T00:00', '2T12:00', 'long before'),
    },
  ],
};

/** Bars begin and end at whole units. */
const UNIT = 1;

/** The bars of a class in a picture, without those of the key, which stand over the rows. */
function bars(
  picture: Picture,
  ...classes: string[]
): { left: number; right: number; top: number; bottom: number }[] {
  return marksWith(picture, ...classes)
    .flatMap(({ node }) => subpaths(String(node.properties['d'])))
    .map(({ points }) => ({
      left: Math.min(...points.map(([x]) => x)),
      right: Math.max(...points.map(([x]) => x)),
      top: Math.min(...points.map(([, y]) => y)),
      bottom: Math.max(...points.map(([, y]) => y)),
    }))
    .filter(({ top }) => top > 50)
    .sort((one, other) => one.top - other.top);
}
const drawn = (state: HoursState, layout: Layout): Picture => draw(HOURS, state, layout, ENGLISH);

for (const layout of LAYOUTS) {
  const [account, record] = [
    bars(drawn('night', layout), 'outline'),
    bars(drawn('night', layout), 'solid'),
  ];

  test(`${layout}: an event stands where each clock has it, the account’s above`, () => {
    expect(account).toHaveLength(HOURS.events.length);
    expect(Math.abs(record[0]!.right - account[0]!.left)).toBeLessThanOrEqual(UNIT);
    const wide = ({ left, right }: { left: number; right: number }): number => right - left;
    expect(Math.abs(wide(account[0]!) - wide(record[0]!))).toBeLessThanOrEqual(UNIT);
    expect(account[1]!.left).toBeGreaterThan(account[0]!.right);
    for (const [i, box] of account.entries()) expect(box.bottom).toBeCloseTo(record[i]!.top, 1);
  });

  test(`${layout}: a minute is still seen, in the middle of its day`, () => {
    expect(record[1]!.right - record[1]!.left).toBeGreaterThanOrEqual(4);
    const middle = (account[1]!.left + account[1]!.right) / 2;
    expect(Math.abs(record[1]!.left - middle)).toBeLessThanOrEqual(UNIT);
  });

  test(`${layout}: a line is as long as two bars are apart, where they are`, () => {
    const [line, ...others] = bars(drawn('night', layout), 'apart');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ left: record[2]!.right, right: account[2]!.left });
  });

  test(`${layout}: a picture holds its own events, and their hours from tick to tick`, () => {
    const [first, ...rest] = HOURS.events.map((event, i) =>
      i === 0 ? { ...event, picture: 'order' } : event,
    );
    const hours: Hours = { events: [first!, ...rest] };
    const one = draw(hours, 'order', layout, ENGLISH);
    expect(bars(one, 'outline')).toHaveLength(1);
    expect(bars(draw(hours, 'night', layout, ENGLISH), 'outline')).toHaveLength(2);
    // Two days: each bar is as long as one of them.
    const [mine] = bars(one, 'outline');
    const [theirs] = bars(one, 'solid');
    expect(Math.abs(mine!.left - theirs!.right)).toBeLessThanOrEqual(UNIT);
    // The last ends at the last tick, whose hour stands in the middle over it, within the picture.
    const half = textWidth('00:00', LABEL[layout]) / 2;
    expect(one.width - mine!.right).toBeGreaterThanOrEqual(half);
    expect(one.width - mine!.right).toBeLessThan(half + 3);
  });

  test(`${layout}: the events of a clock are numbered where each came after the last`, () => {
    const numbers = textsOf(drawn('night', layout)).filter((words) => /^\d$/.test(words));
    // The account has its last two on one day; others have the first, the third, and then the second.
    expect(numbers).toEqual(['1', '3', '2']);
  });

  for (const state of STATES) {
    test(`${layout}, ${state}: every event is named, and no label touches anything`, () => {
      const story = loadStory();
      const picture = draw(hoursOf(story), state, layout, story.words);
      const words = textsOf(picture);
      expect(eventsIn(hoursOf(story), state).length).toBeGreaterThan(1);
      for (const { label, account: mine, record: theirs } of eventsIn(hoursOf(story), state))
        expect(words).toEqual(expect.arrayContaining([label, mine.says, theirs.says]));
      expect(words).toEqual(expect.arrayContaining(['12:00', '00:00']));
      expect(words.join(' ')).toContain(story.words.graphics.hours.width);
      expect(collisions(picture)).toEqual([]);
    });
  }
}
