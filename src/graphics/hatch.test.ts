import { expect, test } from '@playwright/test';
import { hatch, type Box } from './hatch.ts';
import { subpaths } from './testing/outlines.ts';

const box: Box = { x: 10, y: 20, width: 60, height: 40 };
const points = (path: string) => subpaths(path).flatMap((stroke) => stroke.points);

test('every stroke lies in the box and rises at 45 degrees', () => {
  const strokes = subpaths(hatch(box));
  expect(strokes.length).toBeGreaterThan(10);
  for (const { points } of strokes) {
    const [[x0, y0], [x1, y1]] = points as [[number, number], [number, number]];
    expect(x1 - x0).toBeCloseTo(y0 - y1, 1);
    expect(x0).toBeGreaterThanOrEqual(box.x);
    expect(x1).toBeLessThanOrEqual(box.x + box.width);
    expect(y1).toBeGreaterThanOrEqual(box.y);
    expect(y0).toBeLessThanOrEqual(box.y + box.height);
  }
});

test('holes stay free', () => {
  const hole = { x: 30, y: 30, width: 20, height: 10 };
  const inside = points(hatch(box, { holes: [hole] })).filter(
    ([x, y]) => x > 30.1 && x < 49.9 && y > 30.1 && y < 39.9,
  );
  expect(inside).toEqual([]);
  expect(hatch(box, { holes: [{ ...hole, x: 500 }] })).toBe(hatch(box));
});

test('an open top has no edge: strokes end at many heights, and below one never', () => {
  const tops = subpaths(hatch(box, { openTop: 20, pitch: 4 }))
    .map(({ points }) => Math.min(...points.map(([, y]) => y)))
    .filter((y) => y < 41);
  expect(new Set(tops).size).toBeGreaterThan(6);
  const bottoms = points(hatch(box, { openTop: 20 })).map(([, y]) => y);
  expect(Math.max(...bottoms)).toBeCloseTo(60, 0);
});

test('nothing is drawn in an empty box', () => {
  expect(hatch({ ...box, width: 0 })).toBe('');
  expect(hatch({ ...box, height: 0 })).toBe('');
});
