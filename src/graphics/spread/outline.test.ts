import { expect, test } from '@playwright/test';
import { geoPath } from 'd3-geo';
import { defs, use } from './defs.ts';
import { FRAMES, at } from './frame.ts';
import { shapes } from './outline.ts';
import { linePath, PATH_WIDTH, ringPath } from './path.ts';
import { inWindow, position, projection } from './projection.ts';

test('the country is one closed ring from west to east of Kazakhstan', () => {
  const { land } = shapes();
  expect(land[0]).toEqual(land.at(-1));
  const lons = land.map(([lon]) => lon!);
  const lats = land.map(([, lat]) => lat!);
  expect(Math.min(...lons)).toBeCloseTo(46.5, 0);
  expect(Math.max(...lons)).toBeCloseTo(87.3, 0);
  expect(Math.min(...lats)).toBeCloseTo(40.6, 0);
  expect(Math.max(...lats)).toBeCloseTo(55.4, 0);
  for (const point of land) expect(inWindow([point[0]!, point[1]!])).toBe(true);
});

test('the waters are the Caspian, the Aral and Balkhash, and nothing else', () => {
  expect(shapes().waters).toHaveLength(4);
  const [caspian, north, west, balkhash] = shapes().waters.map((ring) => {
    const mean = (i: 0 | 1): number =>
      ring.reduce((sum, point) => sum + point[i]!, 0) / ring.length;
    return [mean(0), mean(1)];
  });
  expect(caspian).toEqual([expect.closeTo(51, -0.7), expect.closeTo(42, -0.7)]);
  expect(north).toEqual([expect.closeTo(60.7, 0), expect.closeTo(46.5, 0)]);
  expect(west).toEqual([expect.closeTo(58.6, 0), expect.closeTo(45.2, 0)]);
  expect(balkhash).toEqual([expect.closeTo(75.6, 0), expect.closeTo(46.3, 0)]);
});

test('the shared paths are small, whole-numbered, and stand once each', () => {
  const { land, waters, borders } = shapes();
  const paths = { land: ringPath([land]), water: ringPath(waters), borders: linePath(borders) };
  expect(paths.land.length).toBeLessThanOrEqual(2500);
  expect(paths.water.length + paths.borders.length).toBeLessThanOrEqual(3100);
  for (const path of Object.values(paths)) expect(path).toMatch(/^M-?\d+ -?\d+l[-\d lmz]+$/);
  for (const id of ['land', 'water', 'borders']) {
    expect(defs().split(`id="spread-${id}"`)).toHaveLength(2);
  }
  expect(defs().match(/vector-effect="non-scaling-stroke"/g)).toHaveLength(3);
});

test('relative steps add up: the compact outline is nowhere more than one unit off', () => {
  const numbers = [...ringPath([shapes().land]).matchAll(/-?\d+/g)].map(Number);
  let [x, y] = [numbers[0]!, numbers[1]!];
  const near = (to: number[]): boolean => Math.hypot(to[0]! - x, to[1]! - y) <= 1;
  const exact = shapes().land.map((point) => position(PATH_WIDTH, [point[0]!, point[1]!]));
  for (let i = 2; i < numbers.length; i += 2) {
    x += numbers[i]!;
    y += numbers[i + 1]!;
    expect(exact.some(near), `${x}, ${y}`).toBe(true);
  }
  const [west, north, east, south] = geoPath(projection(PATH_WIDTH))
    .bounds({
      type: 'LineString',
      coordinates: shapes().land,
    })
    .flat();
  expect([west, north, east, south].every((n) => n !== undefined && n > 0)).toBe(true);
});

test('a use of the outline lies where the places lie', () => {
  for (const frame of Object.values(FRAMES)) {
    const { node } = use('spread-land', frame.width, 0, frame.top);
    const [, dy = 0, scale = 0] = String(node.properties['transform'])
      .match(/[\d.]+/g)!
      .map(Number);
    const [x, y] = position(PATH_WIDTH, [76.91, 43.24]);
    const [placeX, placeY] = at(frame, [76.91, 43.24]);
    expect(Math.abs(x * scale - placeX)).toBeLessThan(0.1);
    expect(Math.abs(y * scale + dy - placeY)).toBeLessThan(0.1);
  }
});
