/** How two counts are drawn: everybody once, the lower count inside the place, and nobody moves between the states. */
import { expect, test } from '@playwright/test';
import { MOST_MARKS } from '../../story/counts.ts';
import { loadStory } from '../../story/story.ts';
import { ENGLISH } from '../../story/words/fixture.ts';
import { LAYOUTS, painted, type Layout, type Picture } from '../picture.ts';
import { collisions } from '../testing/collisions.ts';
import { boundsOf, marksWith, numberOf, textsOf } from '../testing/marks.ts';
import { outlinesOf } from '../testing/outlines.ts';
import { countsData, type CountsStory } from './data.ts';
import { draw } from './draw.ts';
import { countsOf } from './fixture.ts';
import { STATES, type CountsState } from './state.ts';
import { table } from './table.ts';

const drawn = (story: CountsStory, state: CountsState, layout: Layout): Picture =>
  draw(countsData(story), state, layout, ENGLISH);

/** The places of the people of one kind: the dots along its lines, at the distance that the dashes have. */
function placesOf(picture: Picture, kind: string): string[] {
  return marksWith(picture, kind).flatMap((one) => {
    const [dash = 0, gap = 0] = [one.node.properties['strokeDashArray']].flat().map(Number);
    return outlinesOf(one).flatMap(({ points: [[x = 0, y = 0] = [], [to = 0] = []] }) =>
      Array.from(
        { length: Math.round((to - x - dash) / (dash + gap)) + 1 },
        (_, i) => `${(x + i * (dash + gap)).toFixed(1)} ${y}`,
      ),
    );
  });
}

for (const layout of LAYOUTS) {
  for (const [lower, upper] of [
    [45, 800],
    [1, 2],
    [7, 81],
    [400, 799],
    [30, 35],
    [83, 85],
    [1199, MOST_MARKS],
  ] as const) {
    test(`${layout}: ${lower} of ${upper} stay filled, each in a place of its own, and nobody moves`, () => {
      const [first, second] = STATES.map((state) => drawn(countsOf(lower, upper), state, layout));
      const [filled, hollow] = [placesOf(second!, 'filled'), placesOf(second!, 'hollow')];
      expect(filled).toHaveLength(lower);
      expect(hollow).toHaveLength(upper - lower);
      expect(placesOf(second!, 'hole')).toEqual(hollow);
      expect(new Set([...filled, ...hollow]).size).toBe(upper);
      expect(placesOf(first!, 'filled').sort()).toEqual([...filled, ...hollow].sort());
      expect(first!.height).toBe(second!.height);
      for (const picture of [first!, second!]) expect(collisions(picture)).toEqual([]);
    });

    test(`${layout}: of ${upper} the ${lower} stand inside the place, and the others outside it`, () => {
      const picture = drawn(countsOf(lower, upper), 'lower', layout);
      const place = boundsOf(marksWith(picture, 'place')[0]!);
      const half = numberOf(marksWith(picture, 'filled')[0]!, 'strokeWidth') / 2;
      const isInside = (at: string): boolean => {
        const [x = 0, y = 0] = at.split(' ').map(Number);
        return (
          x > place.left - half &&
          x < place.right + half &&
          y > place.top - half &&
          y < place.bottom + half
        );
      };
      expect(placesOf(picture, 'filled').filter((at) => !isInside(at))).toEqual([]);
      expect(placesOf(picture, 'hollow').filter(isInside)).toEqual([]);
    });
  }

  test(`${layout}: everybody stands within the picture`, () => {
    const picture = drawn(countsOf(45, 800), 'lower', layout);
    for (const one of [...marksWith(picture, 'filled'), ...marksWith(picture, 'hollow')]) {
      const half = numberOf(one, 'strokeWidth') / 2;
      expect(boundsOf(one).left - half).toBeGreaterThanOrEqual(0);
      expect(boundsOf(one).right + half).toBeLessThanOrEqual(picture.width);
      expect(boundsOf(one).top - half).toBeGreaterThanOrEqual(0);
    }
    // A stage shows no more without making letters small.
    expect(picture.height / picture.width).toBeLessThanOrEqual(layout === 'wide' ? 0.6 : 1.2);
  });

  test(`${layout}: says whose numbers they are, and what a mark is, in letters that a phone shows`, () => {
    const [first, second] = STATES.map((state) =>
      textsOf(drawn(countsOf(45, 800), state, layout)).join(' '),
    );
    expect(first).toContain('800 those who were told of them');
    expect(first).not.toContain('45');
    expect(second).toContain('up to 800 those who were told of them');
    expect(second).toContain('about 45 those who stood outside and looked in through the windows');
    for (const said of [first, second]) expect(said).toContain('One mark is one person.');
    for (const { node } of drawn(countsOf(45, 800), 'lower', layout).marks)
      if (node.tagName === 'text')
        expect(Number(node.properties['fontSize'])).toBeGreaterThanOrEqual(13);
  });

  test(`${layout}: looks the same where there is no style sheet`, () => {
    const markup = painted(drawn(countsOf(45, 800), 'lower', layout));
    expect(markup.match(/<path /g)).toHaveLength(3);
    expect(markup.match(/<path [^>]*fill="none" stroke="(currentColor|#fff)"/g)).toHaveLength(3);
  });
}

test('another figure is another picture, and another row', () => {
  const markup = (lower: number): string => painted(drawn(countsOf(lower, 800), 'lower', 'wide'));
  expect(markup(46)).not.toBe(markup(45));
  expect(table(countsOf(46, 801)).rows.map(({ number, people }) => [number, people])).toEqual([
    ['about 46', 46],
    ['801', 801],
  ]);
});

test('a figure that there is not, or no counts, is an error', () => {
  const story = countsOf(45, 800);
  expect(() => countsData({ ...story, figures: new Map() })).toThrow('no figure "seen"');
  expect(() => countsData({ ...story, counts: undefined })).toThrow('without its data');
});

test('the story’s own: 45 are filled and 755 hollow, which may not count the same thing', () => {
  for (const layout of LAYOUTS) {
    const picture = drawn(loadStory(), 'lower', layout);
    expect(placesOf(picture, 'filled')).toHaveLength(45);
    expect(placesOf(picture, 'hollow')).toHaveLength(755);
    expect(textsOf(picture).join(' ')).toContain('may not count the same thing');
  }
});
