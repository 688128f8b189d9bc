import { expect, test } from '@playwright/test';
import { ground, ROOM } from './tiles.ts';

type Point = { x: number; y: number };

/** The ground in pitches, several tiles wide and high. */
const SIZE = 60;
const STREWN = ground(SIZE, SIZE, 1).filter(({ x, y }) => x < SIZE && y < SIZE);

/** As many in rows, every second half a column on. */
const ROWS = Array.from({ length: STREWN.length }, (_, i) => {
  const row = Math.floor(i / SIZE);
  return { x: (i % SIZE) + (row % 2) / 2, y: row * ROOM };
});

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const inside = ({ x, y }: Point, margin: number): boolean =>
  [x, y].every((v) => v > margin && v < SIZE - margin);

test('everybody has the same room, and nobody stands close to another', () => {
  expect(STREWN.length * ROOM).toBeGreaterThan(0.98 * SIZE ** 2);
  expect(STREWN.length * ROOM).toBeLessThan(1.02 * SIZE ** 2);
  const nearest = STREWN.map((one) =>
    Math.min(...STREWN.filter((other) => other !== one).map((other) => apart(one, other))),
  );
  expect(Math.min(...nearest)).toBeGreaterThan(0.7);
});

test('there is no hole in the crowd', () => {
  const probes = Array.from({ length: (2 * SIZE) ** 2 }, (_, i) => ({
    x: (i % (2 * SIZE)) / 2,
    y: Math.floor(i / (2 * SIZE)) / 2,
  })).filter((probe) => inside(probe, 1));
  const away = probes.map((probe) => Math.min(...STREWN.map((one) => apart(probe, one))));
  expect(Math.max(...away)).toBeLessThan(1.1);
});

test('no rows show, in any direction: waves through the places find nearly nothing in step', () => {
  const patch = (all: readonly Point[], x: number, y: number): Point[] =>
    all.filter((one) => one.x >= x && one.x < x + 30 && one.y >= y && one.y < y + 30);
  expect(inStep(patch(ROWS, 5, 5))).toBeGreaterThan(0.9);
  for (const [x, y] of [
    [0, 0],
    [22, 8],
    [9, 27],
    [29, 29],
  ] as const)
    expect(inStep(patch(STREWN, x, y))).toBeLessThan(0.3);
});

/**
 * How much of a crowd stands in rows: the largest amplitude, 0 to 1, of waves as long as the distance of two rows may
 * be, in all directions (the root of the structure factor over the number of people).
 */
function inStep(people: readonly Point[]): number {
  let most = 0;
  for (let degrees = 0; degrees < 180; degrees += 1)
    for (let waves = 0.8; waves <= 1.5; waves += 0.02) {
      const k = 2 * Math.PI * waves;
      const [u, v] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      let [c, s] = [0, 0];
      for (const { x, y } of people) {
        c += Math.cos(k * (u * x + v * y));
        s += Math.sin(k * (u * x + v * y));
      }
      most = Math.max(most, Math.hypot(c, s) / people.length);
    }
  return most;
}
