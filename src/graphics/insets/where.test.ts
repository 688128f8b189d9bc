import { expect, test } from '@playwright/test';
import { loadStory } from '../../story/story.ts';
import { LAYOUTS } from '../picture.ts';
import { marksWith, textsOf } from '../testing/marks.ts';
import { drawWhere, whereData } from './where.ts';

const story = loadStory();
const data = whereData(story);

for (const layout of LAYOUTS) {
  const picture = drawWhere(data, layout);

  test(`${layout}: every place is marked and named, with what happened there`, () => {
    expect(marksWith(picture, 'place')).toHaveLength(data.places.length);
    const words = textsOf(picture);
    for (const { name, says } of data.places)
      expect(words).toEqual(expect.arrayContaining([name, says]));
  });

  test(`${layout}: the way between the ends of the distance is open where its length stands`, () => {
    const [way] = marksWith(picture, 'way');
    expect(String(way!.node.properties['d']).match(/M/g)).toHaveLength(2);
    expect(textsOf(picture)).toContain(data.way!.apart);
  });

  test(`${layout}: west is left, and north is up`, () => {
    const corner = (id: string): number[] => {
      const i = data.places.findIndex((place) => place.id === id);
      const d = String(marksWith(picture, 'place')[i]!.node.properties['d']);
      return [...d.matchAll(/^M([\d.]+) ([\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    };
    const [west, east, north] = ['zhanaozen', 'almaty', 'nur-sultan'].map(corner);
    expect(west![0]).toBeLessThan(east![0]!);
    expect(north![1]).toBeLessThan(east![1]!);
  });
}

test('a story without a distance has its places alone', () => {
  const { way, summary, ...rest } = whereData({
    ...story,
    meta: { ...story.meta, distance: undefined },
  });
  expect([way, rest.places.length]).toEqual([undefined, data.places.length]);
  expect(marksWith(drawWhere({ ...rest, summary }, 'wide'), 'way')).toEqual([]);
});
