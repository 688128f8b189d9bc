import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { LAYOUTS } from '../picture.ts';
import { subpaths } from '../testing/outlines.ts';
import { account, accountLines } from './account.ts';
import { fromRows, spreadData, type SpreadData } from './data.ts';
import { FRAMES, type Frame } from './frame.ts';
import { names } from './ground.ts';
import { labels } from './labels.ts';
import { boxOf, meet, type Line } from './lines.ts';
import { frameLines, placeMarks } from './draw.ts';
import { scaleLines } from './scale.ts';
import { STATES, type SpreadState } from './state.ts';
import { beads, stripLines } from './strip.ts';
import { borders, crosses, gap, type Circle, type Segment } from './touch.ts';

const data = spreadData(loadStory());

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

function onTheMap(state: SpreadState, frame: Frame, of: SpreadData): Line[] {
  return [
    ...names(frame),
    ...labels(of, state, frame).flatMap(({ lines }) => lines),
    ...(state === 'account' ? accountLines(of, frame) : []),
  ];
}

const circles = (state: SpreadState, frame: Frame, of: SpreadData): Circle[] =>
  placeMarks(of, state, frame).map(({ node }) => {
    const { cx, cy, r } = node.properties;
    return { x: Number(cx), y: Number(cy), r: Number(r) };
  });

for (const layout of LAYOUTS) {
  const frame = FRAMES[layout];
  const lines = borders(frame);
  for (const state of STATES) {
    const mapped = onTheMap(state, frame, data);
    const row = stripLines(frame, state);
    const all = [...mapped, ...scaleLines(data, frame), ...frameLines(state, frame), ...row];

    test(`${layout}, ${state}: no words meet, and all stand inside the picture`, () => {
      const meeting = pairs(all).filter(([a, b]) => meet(boxOf(a), boxOf(b)));
      expect(meeting.map((pair) => pair.map(({ words }) => words))).toEqual([]);
      const outside = all.filter((line) => {
        const { left, right, top, bottom } = boxOf(line);
        return left < 0 || right > frame.width || top < 0 || bottom > frame.height;
      });
      expect(outside.map(({ words }) => words)).toEqual([]);
    });

    test(`${layout}, ${state}: no words touch a mark`, () => {
      const touching = (words: Line[], marks: Circle[]): string[] =>
        words
          .filter((line) => marks.some((one) => gap(one, boxOf(line)) <= 0))
          .map((line) => line.words);
      expect(touching(mapped, circles(state, frame, data))).toEqual([]);
      expect(
        touching(
          row,
          beads(data, frame).map(({ x, y }) => ({ x, y, r: frame.bead })),
        ),
      ).toEqual([]);
    });

    test(`${layout}, ${state}: no stroke that ties a name to its mark touches a name`, () => {
      const pins = labels(data, state, frame).flatMap(({ pin }): Segment[] =>
        pin
          ? [
              [
                [pin.x, pin.from],
                [pin.x, pin.to],
              ],
            ]
          : [],
      );
      const touched = mapped.filter((line) => pins.some((pin) => crosses(pin, boxOf(line))));
      expect(touched.map(({ words }) => words)).toEqual([]);
    });

    test(`${layout}, ${state}: no words cross a border or a shore`, () => {
      const crossing = mapped
        .filter((line) => boxOf(line).bottom <= frame.bottom)
        .filter((line) => lines.some((one) => crosses(one, boxOf(line))));
      expect(crossing.map(({ words }) => words)).toEqual([]);
    });
  }

  test(`${layout}: the words of the account stand clear of its hatching`, () => {
    const hatching = account(data, frame).flatMap(({ node }) =>
      subpaths(String(node.properties['d'] ?? '')).map(({ points: [a, b] }): Segment => [a!, b!]),
    );
    expect(hatching.length).toBeGreaterThan(20);
    const hit = [...accountLines(data, frame), ...names(frame)].filter((line) =>
      hatching.some((one) => crosses(one, boxOf(line))),
    );
    expect(hit.map(({ words }) => words)).toEqual([]);
  });

  test(`${layout}: every new place is named, every number stands on a phone`, () => {
    for (const state of STATES) {
      const words = labels(data, state, frame).map(({ lines }) => lines[0]?.words ?? '');
      for (const place of data.places) {
        const isShown = state !== 'account' && (place.earlier ?? place.day) <= state;
        const isNew = state === place.day || state === place.earlier;
        const label = layout === 'wide' ? place.name : String(place.number);
        if (layout === 'wide' ? isNew : isShown) {
          expect(
            words.some((text) => text.split(' ')[0] === label.split(' ')[0]),
            `${state} ${label}`,
          ).toBe(true);
        }
      }
    }
  });
}

test('a place the tables do not know finds room beside its mark', () => {
  const rows = loadStory().places;
  const stranger = { ...rows[0]!, id: 'somewhere', name: 'Somewhere', lat: 48.6, lon: 58.2 };
  const more = fromRows([...rows, stranger]);
  for (const layout of LAYOUTS) {
    const frame = FRAMES[layout];
    const number = String(more.places.find(({ id }) => id === 'somewhere')?.number);
    for (const state of STATES.slice(1)) {
      const label = labels(more, state, frame)
        .flatMap(({ lines }) => lines)
        .find(({ words }) => words === (layout === 'wide' ? 'Somewhere' : number));
      expect(label, state).toBeDefined();
      for (const circle of circles(state, frame, more))
        expect(gap(circle, boxOf(label!))).toBeGreaterThan(0);
    }
  }
});
