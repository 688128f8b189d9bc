import { expect, test } from '@playwright/test';
import { markup as written } from '../picture.ts';
import { defs, use } from './defs.ts';
import { FRAMES, at } from './frame.ts';
import { ringsOf, shapes, thinRegions } from './outline.ts';
import { PATH_WIDTH, ringPath } from './path.ts';
import { inWindow, position } from './projection.ts';

test('the country is one closed ring from west to east of Kazakhstan', () => {
  const { land } = shapes();
  expect(land[0]).toEqual(land.at(-1));
  const lons = land.map(([lon]) => lon!);
  const lats = land.map(([, lat]) => lat!);
  expect(Math.min(...lons)).toBeCloseTo(46.5, 0);
  expect(Math.max(...lons)).toBeCloseTo(87.3, 0);
  expect(Math.min(...lats)).toBeCloseTo(40.6, 0);
  expect(Math.max(...lats)).toBeCloseTo(55.4, 0);
  for (const { window } of Object.values(FRAMES))
    for (const point of land) expect(inWindow([point[0]!, point[1]!], window)).toBe(true);
});

test('Mangystau lies in the west, the relief within the country, Almaty’s mountains in it', () => {
  const { mangystau, relief } = shapes();
  for (const [lon = 0, lat = 0] of mangystau.flat()) {
    expect(lon).toBeLessThan(57);
    expect(lat).toBeLessThan(46.5);
  }
  expect(relief).toHaveLength(2);
  for (const [lon = 0, lat = 0] of relief.flat(2)) {
    expect(lon).toBeGreaterThan(46);
    expect(lat).toBeLessThan(56);
  }
  const [, mountains = []] = relief;
  const south = mountains.flat().filter(([lon = 0, lat = 0]) => lon > 75 && lon < 81 && lat < 44.5);
  expect(south.length).toBeGreaterThan(5);
});

test('a region that is not there is named', () => {
  expect(() => ringsOf(thinRegions(0.1), ['Abai'])).toThrow(
    'content/data/map/regions.topojson holds no region "Abai"',
  );
});

test('the shared paths are small, whole-numbered, and stand once each', () => {
  const markup = defs().map(written).join('');
  expect(markup.length).toBeLessThan(20_000);
  const paths = [...markup.matchAll(/ id="spread-([a-z]+)" d="([^"]*)"/g)];
  expect(new Set(paths.map(([, id]) => id)).size).toBe(9);
  for (const [, , d] of paths) expect(d).toMatch(/^M-?\d+ -?\d+l[-\d lmz]+$/);
  expect(markup.match(/vector-effect="non-scaling-stroke"/g)).toHaveLength(9);
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
});

test('a use of the outline lies where the places lie, in both windows', () => {
  for (const frame of Object.values(FRAMES)) {
    const { node } = use('spread-land', frame.width, 0, 0, {}, frame.window);
    const [dx = 0, dy = 0, scale = 0] = String(node.properties['transform'])
      .match(/-?[\d.]+/g)!
      .map(Number);
    const [x, y] = position(PATH_WIDTH, [76.91, 43.24]);
    const [placeX, placeY] = at(frame, [76.91, 43.24]);
    expect(Math.abs(x * scale + dx - placeX)).toBeLessThan(0.2);
    expect(Math.abs(y * scale + dy - placeY)).toBeLessThan(0.2);
  }
});
