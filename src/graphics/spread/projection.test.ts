import { expect, test } from '@playwright/test';
import { geoDistance } from 'd3-geo';
import { distanceFigure } from '../../story/computed.ts';
import { TOWNS } from './fixture.ts';
import { FRAMES } from './frame.ts';
import {
  EARTH_RADIUS,
  inWindow,
  mapHeight,
  position,
  projection,
  STANDARD_PARALLEL,
  type LonLat,
} from './projection.ts';

const LATITUDES = [40.5, 43.3, 48, 51.2, 55.4];

test('meridians are straight and upright', () => {
  for (const lon of [46.6, 52.86, 60, 71.43, 87.3]) {
    const xs = LATITUDES.map((lat) => position(800, [lon, lat])[0]);
    for (const x of xs) expect(x).toBeCloseTo(xs[0]!, 9);
  }
});

test('parallels are straight and level, and evenly spaced', () => {
  for (const lat of LATITUDES) {
    expect(position(800, [50, lat])[1]).toBeCloseTo(position(800, [80, lat])[1], 9);
  }
  const [a, b, c] = [44, 48, 52].map((lat) => position(800, [60, lat])[1]);
  expect(a! - b!).toBeCloseTo(b! - c!, 9);
});

test('shape and scale are true along 48° N', () => {
  const step = 0.001;
  const [x, y] = position(800, [66, STANDARD_PARALLEL]);
  const [east] = position(800, [66 + step, STANDARD_PARALLEL]);
  const [, north] = position(800, [66, STANDARD_PARALLEL + step]);
  const km = (to: LonLat): number =>
    geoDistance([66, STANDARD_PARALLEL], [to[0], to[1]]) * EARTH_RADIUS;
  const acrossUnit = km([66 + step, STANDARD_PARALLEL]) / (east - x);
  const upUnit = km([66, STANDARD_PARALLEL + step]) / (y - north);
  expect(acrossUnit / upUnit).toBeCloseTo(1, 5);
});

test('the map fills its frame, on a desk and on a phone, and scales as a whole', () => {
  for (const { width, window, strip } of Object.values(FRAMES)) {
    const near = (numbers: number[]) => numbers.map((n) => expect.closeTo(n, 6));
    expect(position(width, [window.west, window.north], window)).toEqual(near([0, 0]));
    expect(strip).toBeCloseTo(mapHeight(width, window), 6);
    expect(position(width, [window.east, window.south], window)).toEqual(near([width, strip]));
  }
  const [x, y] = position(800, [76.91, 43.24]);
  expect(position(400, [76.91, 43.24])).toEqual([x / 2, y / 2].map((n) => expect.closeTo(n, 6)));
});

test('the shared paths are drawn where places are: one projection, written twice', () => {
  const drawn = projection(800)([76.91, 43.24])!;
  expect(position(800, [76.91, 43.24])).toEqual(drawn.map((n) => expect.closeTo(n, 6)));
});

test('what is no coordinate has no place', () => {
  expect(() => position(800, [Number.NaN, 48])).toThrow(/no place/);
  expect(inWindow([71.43, 51.17])).toBe(true);
  expect(inWindow([2.35, 48.86])).toBe(false);
});

test('a distance is the one along the great circle, to ten kilometres', () => {
  const [from, to] = ['zhanaozen', 'almaty'].map((id) => TOWNS.find((town) => town.id === id)!);
  const km = geoDistance([from!.lon, from!.lat], [to!.lon, to!.lat]) * EARTH_RADIUS;
  expect(distanceFigure('way', from!, to!, { km: 'km' })).toMatchObject({
    value: 1940,
    unit: 'km',
    bound: 'about',
  });
  expect(Math.abs(1940 - km)).toBeLessThan(5);
});
