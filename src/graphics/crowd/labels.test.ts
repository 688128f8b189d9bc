import { expect, test } from '@playwright/test';
import { LAYOUTS, still, type Layout } from '../picture.ts';
import { LABEL, textWidth } from '../text.ts';
import { peopleIn } from './count.ts';
import { crowdData } from './data.ts';
import { defs } from './defs.ts';
import { draw } from './draw.ts';
import { storyOf } from './fixture.ts';
import { STATES } from './state.ts';

const DATA = crowdData(storyOf());
const DEFS = defs(DATA);

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

for (const layout of LAYOUTS) {
  for (const state of STATES) {
    test(`${state}, ${layout}: no label touches another, a person, a line or the border`, () => {
      const picture = draw(DATA, state, layout);
      const markup = still(picture);
      const people = peopleIn(markup, DEFS).map(({ x, y }) => around(x, y, x, y, 3));
      const things = [...people, ...edges(markup)];
      const labels = labelsOf(markup, layout);
      for (const [i, label] of labels.entries()) {
        expect(inside(label, picture), label.words).toBe(true);
        expect(
          [...things, ...labels.slice(i + 1)].filter((thing) => meet(label, thing)),
          label.words,
        ).toEqual([]);
      }
    });
  }
}

function labelsOf(markup: string, layout: Layout): (Box & { words: string })[] {
  return [...markup.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', words = '']) => {
      const [x, y, size] = [number(attributes, 'x'), number(attributes, 'y'), LABEL[layout]];
      const width = textWidth(words, size);
      const left = attributes.includes('middle') ? x - width / 2 : x;
      return { words, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 };
    },
  );
}

/** The sides of frames and of the hall, as boxes 2 units thick. */
function edges(markup: string): Box[] {
  const frames = [...markup.matchAll(/d="M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/g)].map((m) =>
    m.slice(1).map(Number),
  );
  const halls = [...markup.matchAll(/<rect ([^>]*)>/g)].map(([, attributes = '']) => {
    const [x, y] = [number(attributes, 'x'), number(attributes, 'y')];
    return [x + number(attributes, 'width'), y, x, y + number(attributes, 'height')];
  });
  return [...frames, ...halls].flatMap(([right = 0, top = 0, left = 0, bottom = 0]) => [
    around(left, top, right, top, 1),
    around(left, bottom, right, bottom, 1),
    around(left, top, left, bottom, 1),
    around(right, top, right, bottom, 1),
  ]);
}

function around(left: number, top: number, right: number, bottom: number, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function number(attributes: string, name: string): number {
  return Number(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]);
}

function inside(
  { left, right, top, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
