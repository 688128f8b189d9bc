import { expect, test } from '@playwright/test';
import { mark, type Mark } from '../picture.ts';
import { text } from '../text.ts';
import { collisions } from './collisions.ts';
import { subpaths } from './outlines.ts';

const picture = (...marks: Mark[]) => ({ width: 200, height: 100, marks });
const words = text(20, 50, 'twelve words', { size: 10 }); // 67 wide

test('words alone in a picture touch nothing', () => {
  expect(collisions(picture(words))).toEqual([]);
});

test('words that overlap, leave the picture or stand on its edge are found', () => {
  expect(collisions(picture(words, text(80, 52, 'more', { size: 10 })))).toHaveLength(1);
  expect(collisions(picture(text(10, 50, 'back', { size: 10, anchor: 'end' })))).toHaveLength(1);
  expect(collisions(picture(text(100, 99, 'low', { size: 10 })))).toHaveLength(1);
});

test('words on a line, on an outline or inside a shape are found', () => {
  for (const shape of [
    mark(1, 'path', { d: 'M0 48H200' }),
    mark(1, 'path', { d: 'M30 0L60 100' }),
    mark(1, 'rect', { x: 60, y: 10, width: 50, height: 80 }),
    mark(2, 'rect', { x: 0, y: 0, width: 200, height: 100 }),
    mark(2, 'circle', { cx: 50, cy: 48, r: 2 }),
    mark(1, 'path', { d: 'M0 58H200', 'stroke-width': 14 }),
    mark(2, 'path', { d: 'm0 0z', transform: 'matrix(5 0 0 5 50 48)' }),
  ]) {
    expect(collisions(picture(words, shape)), shape.node.tagName).toHaveLength(1);
  }
});

test('words may stand on a ground, and beside a mark', () => {
  const ground = mark(0, 'rect', { x: 2, y: 2, width: 190, height: 90 });
  const beside = mark(2, 'path', { d: 'M90 0V100M0 60h200' });
  expect(collisions(picture(words, ground, beside))).toEqual([]);
});

test('path data is read in absolute and relative form', () => {
  expect(subpaths('M1 2h3v4l-1,-1zm5 5H0')).toEqual([
    {
      closed: true,
      points: [
        [1, 2],
        [4, 2],
        [4, 6],
        [3, 5],
        [1, 2],
      ],
    },
    {
      closed: false,
      points: [
        [6, 7],
        [0, 7],
      ],
    },
  ]);
  expect(() => subpaths('M0 0C1 1 2 2 3 3')).toThrow('no straight line');
});
