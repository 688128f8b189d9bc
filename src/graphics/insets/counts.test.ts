import { expect, test } from '@playwright/test';
import { MOST_MARKS } from '../../story/counts.ts';
import { loadStory } from '../../story/story.ts';
import { LAYOUTS, painted, type Layout, type Picture } from '../picture.ts';
import { collisions } from '../testing/collisions.ts';
import { boundsOf, marksWith, numberOf, textsOf } from '../testing/marks.ts';
import { outlinesOf } from '../testing/outlines.ts';
import { countsData, drawCounts } from './counts.ts';
import { countsOf } from './fixture.ts';

const draw = (lower: number, upper: number, layout: Layout): Picture =>
  drawCounts(countsData(countsOf(lower, upper)), layout);

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
    test(`${layout}: ${lower} of ${upper} are filled, each in a place of its own`, () => {
      const picture = draw(lower, upper, layout);
      const [filled, hollow] = [placesOf(picture, 'filled'), placesOf(picture, 'hollow')];
      expect(filled).toHaveLength(lower);
      expect(hollow).toHaveLength(upper - lower);
      expect(new Set([...filled, ...hollow]).size).toBe(upper);
      expect(placesOf(picture, 'hole')).toEqual(hollow);
      expect(collisions(picture)).toEqual([]);
      expect(picture.height).toBeLessThanOrEqual(layout === 'wide' ? 240 : 380);
    });
  }

  test(`${layout}: everybody stands within the picture, the filled ones in a corner`, () => {
    const picture = draw(45, 800, layout);
    for (const one of [...marksWith(picture, 'filled'), ...marksWith(picture, 'hollow')]) {
      const half = numberOf(one, 'strokeWidth') / 2;
      expect(boundsOf(one).left - half).toBeGreaterThanOrEqual(-0.1);
      expect(boundsOf(one).right + half).toBeLessThanOrEqual(picture.width + 0.1);
    }
    const { left, right, top, bottom } = boundsOf(marksWith(picture, 'filled')[0]!);
    expect((right - left) / (bottom - top)).toBeGreaterThan(0.8);
    expect((right - left) / (bottom - top)).toBeLessThan(1.4);
  });

  test(`${layout}: says both numbers and what a mark is, in letters that a phone shows`, () => {
    const picture = draw(45, 800, layout);
    const words = textsOf(picture).join(' ').replaceAll('\u00a0', ' ');
    expect(words).toContain('about 45, filled: by those who stood outside and looked in');
    expect(words).toContain('800, all marks: by those who were told of them');
    expect(words).toContain('One mark is one person.');
    for (const { node } of picture.marks.filter(({ node }) => node.tagName === 'text'))
      expect(Number(node.properties['fontSize'])).toBeGreaterThanOrEqual(13);
  });

  test(`${layout}: looks the same where there is no style sheet`, () => {
    const markup = painted(draw(45, 800, layout));
    expect(markup.match(/<path /g)).toHaveLength(3);
    expect(markup.match(/fill="none" stroke="(currentColor|#fff)"/g)).toHaveLength(3);
  });
}

test('another figure is another picture and another summary', () => {
  expect(painted(draw(46, 800, 'wide'))).not.toBe(painted(draw(45, 800, 'wide')));
  const { summary } = countsData(countsOf(46, 801));
  expect(summary).toBe('801 by the one, about 46 by the other.');
});

test('a figure that there is not, or no counts, is an error', () => {
  const story = countsOf(45, 800);
  expect(() => countsData({ ...story, figures: new Map() })).toThrow('no figure "seen"');
  expect(() => countsData({ ...story, counts: undefined })).toThrow('without its data');
});

test('the story’s own: 45 are filled and 755 hollow, which may not count the same thing', () => {
  const data = countsData(loadStory());
  for (const layout of LAYOUTS) {
    const picture = drawCounts(data, layout);
    expect(placesOf(picture, 'filled')).toHaveLength(45);
    expect(placesOf(picture, 'hollow')).toHaveLength(755);
  }
  for (const said of ['800', 'about 45', 'They may not count the same thing'])
    expect(data.summary).toContain(said);
});
