/** How the figure is drawn, on as many places as a country has and on one of every kind. */
import { expect, test } from '@playwright/test';
import { ENGLISH, wordsIn } from '../../story/words/fixture.ts';
import { loadStory } from '../../story/story.ts';
import { LAYOUTS, painted, type Picture } from '../picture.ts';
import { marksWith, textsOf } from '../testing/marks.ts';
import { subpaths } from '../testing/outlines.ts';
import { wordCollisions } from '../testing/collisions.ts';
import { textWidth } from '../text.ts';
import { fromRows, spreadData, type SpreadPlace } from './data.ts';
import { draw } from './draw.ts';
import { ENDS, fixture, row, TOWNS } from './fixture.ts';
import { at } from './frame.ts';
import { boxOf, meet } from './lines.ts';
import { drops, frameFor, rowTop } from './rows.ts';
import { DAYS, isNew, STATES, type SpreadState } from './state.ts';

const data = fromRows(TOWNS, ENGLISH, ENDS);
/** The middles of the lozenges of a picture: of all with these classes. */
const middles = (picture: Picture, ...classes: string[]): [number, number][] =>
  marksWith(picture, ...classes)
    .filter((mark) => marksWith({ ...picture, marks: [mark] }, 'key').length === 0)
    .flatMap(({ node }) => subpaths(String(node.properties['d'])))
    .map(({ points: [top, , bottom] }) => [top![0], (top![1] + bottom![1]) / 2]);
/** How far a lozenge may stand from its place: each of its numbers is the nearest whole one. */
const NEAR = Math.hypot(0.5, 0.5) + 0.01;
/** The classes of a place's lozenges in a state. */
const looks = ({ sure, day }: SpreadPlace, state: SpreadState): string[] => [
  sure ? 'sure' : 'open',
  isNew(day, state) ? 'new' : 'old',
];

for (const layout of LAYOUTS) {
  const frame = frameFor(data, layout);

  for (const state of STATES) {
    test(`${layout}, ${state}: no words meet words or a lozenge, or leave the picture`, () => {
      expect(wordCollisions(draw(data, state, layout), ['drop'])).toEqual([]);
      expect(wordCollisions(draw(fixture, state, layout), ['drop'])).toEqual([]);
      // Nor in the story as it stands, whatever its places are.
      const told = spreadData(loadStory());
      expect(wordCollisions(draw(told, state, layout), ['drop'])).toEqual([]);
    });

    test(`${layout}, ${state}: every place the sources have by then stands on the map, once`, () => {
      const picture = draw(data, state, layout);
      const shown = data.places.filter(({ day }) => day <= state);
      expect(middles(picture, 'spot')).toHaveLength(shown.length);
      for (const place of shown) {
        const [x, y] = at(frame, place.at);
        const alike = middles(picture, 'spot', ...looks(place, state));
        const found = alike.filter((one) => Math.hypot(one[0] - x, one[1] - y) < NEAR);
        expect(found, place.id).toHaveLength(1);
      }
      for (const one of marksWith(picture, 'spot', 'old'))
        expect(one.node.properties['opacity']).toBe(0.55);
    });

    test(`${layout}, ${state}: a town stands once in the rows, on its first day, named, and looks as it does on the map`, () => {
      const picture = draw(data, state, layout);
      const shown = drops(data, frame).filter(({ place }) => place.day <= state);
      expect(middles(picture, 'drop')).toHaveLength(shown.length);
      for (const { place, x, y } of shown) {
        const alike = middles(picture, 'drop', ...looks(place, state));
        const found = alike.filter((one) => Math.hypot(one[0] - x, one[1] - y) < NEAR);
        expect(found, place.id).toHaveLength(1);
      }
      const words = textsOf(picture);
      for (const { name: said, rough, id, day } of data.places) {
        const name = rough ? `${said}*` : said;
        const onTheMap = ['zhanaozen', 'almaty'].includes(id) ? 1 : 0;
        const inRows = day <= state ? 1 : 0;
        expect(
          words.filter((text) => text === name),
          name,
        ).toHaveLength(onTheMap + inRows);
      }
    });
  }

  test(`${layout}: the strip stands exactly under the map, each entry in its row, none on another`, () => {
    const entries = drops(data, frame);
    for (const { place, x, y } of entries) {
      expect(x).toBeCloseTo(at(frame, place.at)[0], 6);
      expect(y - frame.drop).toBeGreaterThan(rowTop(frame, place.day));
      expect(y + frame.drop).toBeLessThan(frame.tops[DAYS.indexOf(place.day) + 1]!);
    }
    if (layout === 'narrow') return; // on a phone those of one spot may touch
    for (const [i, one] of entries.entries())
      for (const other of entries.slice(i + 1))
        expect(Math.abs(one.x - other.x) + Math.abs(one.y - other.y)).toBeGreaterThan(
          frame.drop * 2,
        );
  });

  test(`${layout}: a hairline falls to each new lozenge from its place on the map, beside every other, clear of names`, () => {
    const picture = draw(data, '2022-01-05', layout);
    const pieces = marksWith(picture, 'fall')
      .flatMap(({ node }) => subpaths(String(node.properties['d'])))
      .map(({ points: [from, to] }) => ({ x: from![0], from: from![1], to: to![1] }));
    const falls = [...Map.groupBy(pieces, ({ x }) => x)].map(([x, own]) => ({
      x,
      from: Math.min(...own.map(({ from }) => from)),
      to: Math.max(...own.map(({ to }) => to)),
    }));
    const all = drops(data, frame);
    const drawn = all.filter(({ place }) => isNew(place.day, '2022-01-05'));
    expect(falls).toHaveLength(drawn.length);
    expect(middles(picture, 'drop')).toHaveLength(all.length);
    const earlier = all
      .filter(({ place }) => place.day < '2022-01-05')
      .map(({ name }) => boxOf(name));
    for (const { x, from, to } of pieces) {
      expect(to).toBeGreaterThan(from);
      const line = { left: x, right: x, top: from, bottom: to };
      expect(earlier.filter((box) => meet(box, line))).toEqual([]);
    }
    for (const { place, x, y } of drawn) {
      const top = at(frame, place.at)[1];
      // From edge to edge of its two lozenges, which stand where the place is.
      const own = falls.filter((fall) => {
        const aside = Math.abs(fall.x - x);
        return (
          aside <= frame.reach + 0.5 &&
          Math.abs(top + frame.spot - aside - fall.from) <= 1.01 &&
          Math.abs(y - frame.drop + aside - fall.to) <= 1.01
        );
      });
      expect(own, place.id).toHaveLength(1);
    }
    const xs = falls.map(({ x }) => x).sort((a, b) => a - b);
    for (const [i, x] of xs.slice(1).entries())
      expect(x - xs[i]!, `beside ${x}`).toBeGreaterThanOrEqual(frame.clear);
  });

  test(`${layout}: a name stands right of its mark, save where a desk’s row or the picture’s edge leaves no room`, () => {
    const left = drops(data, frame).filter(({ name }) => name.anchor === 'end');
    for (const { place, x } of left)
      if (!frame.swaps)
        expect(x + textWidth(place.name, frame.text), place.id).toBeGreaterThan(
          frame.width - frame.drop * 3 - frame.apart,
        );
    expect(left.length).toBeLessThan(data.places.length / 4);
  });

  test(`${layout}: the count of a day is that of the lozenges in its row`, () => {
    const picture = draw(data, '2022-01-05', layout);
    const counted = textsOf(picture).flatMap(
      (words) => /^(\d+) (?:places?|more)$/.exec(words)?.[1] ?? [],
    );
    const inRow = DAYS.map(
      (day) => drops(data, frame).filter(({ place }) => place.day === day).length,
    );
    expect(counted.map(Number)).toEqual(layout === 'wide' ? inRow : []);
  });

  test(`${layout}: the key stands in its lines without meeting, in every language`, () => {
    for (const words of [ENGLISH, wordsIn('ru')]) {
      const picture = draw(fromRows([], words), '2022-01-05', layout);
      expect(wordCollisions(picture, ['drop'])).toEqual([]);
      expect(marksWith(picture, 'key')).toHaveLength(2);
      expect(textsOf(picture)).toContain(`* ${words.graphics.spread.key[layout].rough}`);
    }
  });

  test(`${layout}: both ends are marked and named from the first state to the last`, () => {
    for (const state of STATES) {
      const picture = draw(data, state, layout);
      expect(marksWith(picture, 'end')).toHaveLength(1);
      expect(textsOf(picture)).toEqual(expect.arrayContaining(['Zhanaozen', 'Almaty', '1,940 km']));
    }
  });

  test(`${layout}: a row has its rule from its day on, and only the west’s first days mark where it began`, () => {
    for (const state of STATES) {
      const picture = draw(data, state, layout);
      expect(marksWith(picture, 'rule')).toHaveLength(DAYS.filter((day) => day <= state).length);
      expect(marksWith(picture, 'spread-origin')).toHaveLength(state <= '2022-01-03' ? 1 : 0);
    }
  });

  test(`${layout}: one size, few marks, no arrows, no gradients, no inline styles, no disc`, () => {
    for (const state of STATES) {
      const picture = draw(data, state, layout);
      expect([picture.width, picture.height]).toEqual([frame.width, frame.height]);
      expect(picture.marks.length).toBeLessThan(90);
      expect(painted(picture)).not.toMatch(
        /<circle|marker|gradient|filter|style=|animate|NaN|undefined|Infinity/i,
      );
    }
  });

  test(`${layout}: no places, one place, no distance`, () => {
    for (const state of STATES) {
      expect(marksWith(draw(fromRows([], ENGLISH), state, layout), 'spot')).toEqual([]);
      expect(painted(draw(fromRows([], ENGLISH), state, layout))).not.toContain('Zhanaozen');
      const one = fromRows([row('only', 70, 48)], ENGLISH);
      expect(middles(draw(one, state, layout), 'spot')).toHaveLength(state >= '2022-01-03' ? 1 : 0);
    }
  });

  test(`${layout}: more places than a row has room for do not stop the drawing`, () => {
    const crowd = fromRows(
      Array.from({ length: 14 }, (_, i) => row(`town-${i}`, 60 + i / 20, 48)),
      ENGLISH,
    );
    const named = drops(crowd, frameFor(crowd, layout));
    expect(named).toHaveLength(14);
    for (const { y, name } of named) expect(Math.abs(y - name.y)).toBeLessThan(frame.text);
  });
}
