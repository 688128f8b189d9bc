import { expect, test } from '@playwright/test';
import { definitions, partsOf, stageMarkup, stillMarkup } from './parts.ts';
import { mark, moving, type Picture } from './picture.ts';

const ground = mark(0, 'rect', { width: 10, height: 10 });
const dot = mark(2, 'circle', { r: 1 });
const ring = mark(2, 'circle', { r: 2 });
const flip = moving(mark(2, 'path', { class: 'flip', d: 'M0 0' }));
const label = mark(3, 'text', {}, 'late');
const picture = (...marks: Picture['marks']): Picture => ({ width: 10, height: 10, marks });

const pictures = new Map([
  ['one', picture(label, ground, dot)],
  ['two', picture(ground, dot, ring)],
  ['three', picture(ground, ring, flip, label)],
]);
const parts = partsOf('x-w', pictures);

test('every mark stands once, in the order it is painted', () => {
  expect(definitions(parts, 'g')).toBe(
    [
      '<g id="x-w0" class="g"><rect width="10" height="10"/></g>',
      '<g id="x-w1" class="g"><circle r="1"/></g>',
      '<g id="x-w2" class="g"><circle r="2"/></g>',
      '<g id="x-w3" class="g"><path class="flip" d="M0 0"/></g>',
      '<g id="x-w4" class="g"><text>late</text></g>',
    ].join(''),
  );
});

test('marks of a layer that come and go together are one part', () => {
  const both = partsOf('y', new Map([['one', picture(dot, ground, ring)]]));
  expect(both.map(({ markup }) => markup)).toEqual([
    '<rect width="10" height="10"/>',
    '<circle r="1"/><circle r="2"/>',
  ]);
});

test('a still uses what its step shows, and nothing else', () => {
  expect(stillMarkup(parts, 'one')).toBe(
    '<use href="#x-w0"/><use href="#x-w1"/><use href="#x-w4"/>',
  );
});

test('a stage has a switch for what is not in all of its steps; the first are on', () => {
  expect(stageMarkup(parts, ['one', 'two', 'three'])).toBe(
    [
      '<use href="#x-w0"/>',
      '<use href="#x-w1" data-in="one two" class="on"/>',
      '<use href="#x-w2" data-in="two three"/>',
      '<use href="#x-w3" data-in="three" class="flip"/>',
      '<use href="#x-w4" data-in="one three" class="on"/>',
    ].join(''),
  );
});

test('the stage of another scene of the same graphic knows its own steps only', () => {
  expect(stageMarkup(parts, ['two', 'three'])).toBe(
    [
      '<use href="#x-w0"/>',
      '<use href="#x-w1" data-in="two" class="on"/>',
      '<use href="#x-w2"/>',
      '<use href="#x-w3" data-in="three" class="flip"/>',
      '<use href="#x-w4" data-in="three"/>',
    ].join(''),
  );
});

test('long paths that differ only in where they begin stand once, and the others use the first', () => {
  const rest = 'l1 1-1 0z'.repeat(60);
  const path = (d: string) => mark(2, 'path', { class: 'row', d });
  const drawn = partsOf(
    'x',
    new Map([
      ['one', picture(path(`m1.5 2${rest}`))],
      ['two', picture(path(`m1.5 9.1${rest}`))],
      ['three', picture(path(`m1.5 9.1${rest}L9 9`))],
    ]),
  );
  expect(definitions(drawn, 'g')).toBe(
    [
      `<g id="x0" class="g"><path id="x0-path0" class="row" d="m1.5 2${rest}"/></g>`,
      '<g id="x1" class="g"><use href="#x0-path0" transform="translate(0 7.1)"/></g>',
      `<g id="x2" class="g"><path class="row" d="m1.5 9.1${rest}L9 9"/></g>`,
    ].join(''),
  );
});
