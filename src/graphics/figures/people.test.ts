import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { LAYOUTS } from '../picture.ts';
import { boundsOf, marksWith, textsOf } from '../testing/marks.ts';
import { outlinesOf } from '../testing/outlines.ts';
import { airport, PITCH } from './airport.ts';
import { airportData, airportSummary } from './airport-data.ts';
import { groups, groupsData } from './groups.ts';

const story = loadStory();

for (const layout of LAYOUTS) {
  test(`${layout}: a group has 25 men in five squads, one trained man in each, told by shape`, () => {
    const picture = groups(groupsData(story), layout);
    const people = marksWith(picture, 'person');
    const trained = marksWith(picture, 'person', 'trained');
    expect(people).toHaveLength(25);
    expect(trained).toHaveLength(5);
    expect(new Set(trained.map(({ node }) => node.tagName))).toEqual(new Set(['path']));
    expect(people.filter(({ node }) => node.tagName === 'circle')).toHaveLength(20);
    const middles = trained
      .map((mark) => boundsOf(mark))
      .map(({ left, right }) => (left + right) / 2);
    for (const middle of middles) {
      const near = people.filter(
        (mark) => Math.abs((boundsOf(mark).left + boundsOf(mark).right) / 2 - middle) < 25,
      );
      expect(near).toHaveLength(5);
    }
    expect(textsOf(picture).join(' ')).toContain('not confirmed');
  });

  test(`${layout}: 800, about 800 and about 45 people, one dot each, at one pitch`, () => {
    const picture = airport(airportData(story), layout);
    const fields = marksWith(picture, 'people').map((mark) =>
      outlinesOf(mark).map(({ points }) => points[0]!),
    );
    expect(fields.map((dots) => dots.length)).toEqual([800, 800, 45]);
    for (const dots of fields) {
      expect(new Set(dots.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(
        dots.length,
      );
      const [left, top] = [Math.min(...dots.map(([x]) => x)), Math.min(...dots.map(([, y]) => y))];
      const off = (distance: number) => Math.abs(distance / PITCH - Math.round(distance / PITCH));
      expect(Math.max(...dots.flatMap(([x, y]) => [off(x - left), off(y - top)]))).toBeLessThan(
        1e-6,
      );
    }
    expect(textsOf(picture)).toEqual(
      expect.arrayContaining(['800', 'about 800', 'about 45', '12 km, the account']),
    );
  });

  test(`${layout}: the account’s count is hatched, the others’ are solid`, () => {
    const picture = airport(airportData(story), layout);
    expect(marksWith(picture, 'hatch')).toHaveLength(1);
    expect(marksWith(picture, 'solid')).toHaveLength(2);
  });

  test(`${layout}: the line to the airport has a tick a kilometre`, () => {
    const [, ticks] = marksWith(airport(airportData(story), layout), 'rule');
    const at = outlinesOf(ticks!).map(({ points }) => points[0]![0]);
    expect(at).toHaveLength(13);
    const steps = at.slice(1).map((x, i) => x - at[i]!);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.02);
  });
}

test('the numbers are the ledger’s', () => {
  const figures = new Map(story.figures);
  figures.set('airport-rioters-own-count', {
    ...figures.get('airport-rioters-own-count')!,
    value: 46,
  });
  figures.set('squad-followers', { ...figures.get('squad-followers')!, value: 3 });
  expect(airportSummary(airportData({ ...story, figures }))).toContain('about 46');
  const picture = groups(groupsData({ ...story, figures }), 'wide');
  expect(marksWith(picture, 'person')).toHaveLength(20);
});

test('counts of nobody and of one are drawn as that', () => {
  const data = airportData(story);
  for (const value of [0, 1]) {
    const counts = data.counts.map((count) => ({ ...count, value }));
    const dots = marksWith(airport({ ...data, counts }, 'narrow'), 'people').flatMap(outlinesOf);
    expect(dots).toHaveLength(3 * value);
  }
});
