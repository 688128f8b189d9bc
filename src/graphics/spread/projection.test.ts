import { expect, test } from '@playwright/test';
import { geoDistance, geoPath } from 'd3-geo';
import { loadStory } from '../../content/story.ts';
import { spreadData } from './data.ts';
import { defs, use } from './defs.ts';
import { FRAMES, at } from './frame.ts';
import { shapes } from './outline.ts';
import { linePath, PATH_WIDTH, ringPath } from './path.ts';
import {
  EARTH_RADIUS,
  inWindow,
  kmPerUnit,
  mapHeight,
  position,
  projection,
  STANDARD_PARALLEL,
  WINDOW,
  type LonLat,
} from './projection.ts';
import { bar } from './scale.ts';

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
  expect(acrossUnit).toBeCloseTo(kmPerUnit(800), 4);
});

test('the map fills its frame, on a desk and on a phone, and scales as a whole', () => {
  for (const { width } of Object.values(FRAMES)) {
    expect(position(width, [WINDOW.west, WINDOW.north])).toEqual(
      [0, 0].map((n) => expect.closeTo(n, 6)),
    );
    const corner = [width, mapHeight(width)].map((n) => expect.closeTo(n, 6));
    expect(position(width, [WINDOW.east, WINDOW.south])).toEqual(corner);
  }
  const [x, y] = position(800, [76.91, 43.24]);
  expect(position(400, [76.91, 43.24])).toEqual([x / 2, y / 2].map((n) => expect.closeTo(n, 6)));
});

test('what is no coordinate has no place', () => {
  expect(() => position(800, [Number.NaN, 48])).toThrow(/no place/);
  expect(inWindow([71.43, 51.17])).toBe(true);
  expect(inWindow([2.35, 48.86])).toBe(false);
});

test('Zhanaozen to Almaty is about 1,940 km along the great circle, and so long is the scale bar', () => {
  const story = loadStory();
  const [from, to] = ['zhanaozen', 'almaty'].map((id) =>
    story.places.find((place) => place.id === id)!,
  );
  const km = geoDistance([from!.lon, from!.lat], [to!.lon, to!.lat]) * EARTH_RADIUS;
  const data = spreadData(story);
  expect(Math.abs(km - 1940)).toBeLessThan(1);
  expect(Math.abs(data.distance! - km)).toBeLessThan(1);
  for (const frame of Object.values(FRAMES)) {
    const { x, end } = bar(data, frame);
    expect((x(end) - x(0)) * kmPerUnit(frame.width)).toBeCloseTo(data.distance!, 6);
    expect((x(1000) - x(500)) * kmPerUnit(frame.width)).toBeCloseTo(500, 6);
    expect(x(0)).toBeGreaterThan(0);
    expect(x(end)).toBeLessThanOrEqual(frame.width);
  }
});

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
  for (const path of Object.values(paths)) expect(path).toMatch(/^(M-?\d+ -?\d+l[-\d ]+z?)+$/);
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
