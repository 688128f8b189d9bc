import { expect, test } from '@playwright/test';
import { pathOf } from './strokes.ts';
import { subpaths } from './testing/outlines.ts';

test('strokes are written relative to the last, a closed one returns to its start', () => {
  const path = pathOf([
    {
      points: [
        [10, 20],
        [14, 16],
        [14, 30],
      ],
      closed: true,
    },
    {
      points: [
        [12, 20.5],
        [8.25, 21],
      ],
    },
  ]);
  expect(path).toBe('M10 20l4-4 0 14zm2 0.5l-3.75 0.5');
});

test('read back, every point is where it was, however many there are', () => {
  const at = (i: number): [number, number] => [i / 3 + Math.sin(i) * 50, 400 / (i + 1)];
  const strokes = Array.from({ length: 300 }, (_, i) => ({
    points: [at(i), at(i + 1), at(i + 2)],
  }));
  const read = subpaths(pathOf(strokes)).map(({ points }) => points);
  expect(read).toHaveLength(300);
  for (const [i, { points }] of strokes.entries())
    for (const [j, [x, y]] of points.entries()) {
      expect(Math.abs(read[i]![j]![0] - x)).toBeLessThanOrEqual(0.0051);
      expect(Math.abs(read[i]![j]![1] - y)).toBeLessThanOrEqual(0.0051);
    }
});

test('points that fall together are one; what has no length is not drawn', () => {
  const short: [number, number][] = [
    [1, 1],
    [1.2, 1.1],
  ];
  expect(pathOf([{ points: short }], 1)).toBe('');
  expect(pathOf([{ points: [...short, [4, 1], [4.3, 1.2]] }], 1)).toBe('M1 1l3 0');
  expect(pathOf([])).toBe('');
});

test('it stands before and after other path data', () => {
  const stroke = pathOf([
    {
      points: [
        [5, 5],
        [6, 6],
      ],
    },
  ]);
  expect(subpaths(stroke + stroke).map(({ points }) => points)).toEqual([
    [
      [5, 5],
      [6, 6],
    ],
    [
      [5, 5],
      [6, 6],
    ],
  ]);
});
