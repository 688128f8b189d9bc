import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { policeIn, startsOf } from '../testing/people.ts';
import { crowdData } from '../crowd/data.ts';
import { storyOf } from '../crowd/fixture.ts';
import { LAYOUTS, painted, type Layout } from '../picture.ts';
import { smallSvg } from '../crowd/small.ts';
import { draw } from './draw.ts';
import { storyFixture } from '../../story/record/fixture.ts';
import { coverFiles, coverPicture, inTwo } from './index.ts';

const DATA = crowdData(storyOf());

const COLOURS = { any: { ground: '#eee', filled: '#111', hollow: '#777' } };
const mask = (data: typeof DATA, layout: Layout): string => smallSvg(data, layout, COLOURS);

/** The people of each path, in the order they are painted. */
const counts = (svg: string): number[] =>
  [...svg.matchAll(/<path (?:class="people" )?d="([^"]*)"/g)].map(
    ([, d = '']) => startsOf(d).length,
  );

for (const layout of LAYOUTS) {
  test(`${layout}: everybody is in the file, bright ones first, and it is light`, () => {
    const svg = mask(DATA, layout);
    expect(counts(svg)).toEqual([10_000, 10_000]);
    const bytes = brotliCompressSync(svg).length;
    expect(bytes, `${bytes} bytes`).toBeLessThanOrEqual(17 * 1024);
  });

  test(`${layout}: the page’s first bytes have a few of them, each where the file has one`, () => {
    const few = painted(draw(DATA, layout, 'few'));
    const places = (svg: string): string[] =>
      startsOf(/<path(?! class="police")[^>]*d="(m[^"]*z)"/.exec(svg)?.[1] ?? '').map(
        ({ x, y }) => `${x} ${y}`,
      );
    const all = new Set(places(mask(DATA, layout)));
    expect(places(few).length).toBeGreaterThan(300);
    expect(places(few).filter((place) => !all.has(place))).toEqual([]);
    expect(policeIn(few)).toHaveLength(300);
    expect(brotliCompressSync(few).length).toBeLessThanOrEqual(3 * 1024);
  });

  test(`${layout}: what has no page around it shows everybody`, () => {
    const all = painted(draw(DATA, layout, 'all'));
    expect(counts(all)).toEqual([10_000, 10_000]);
    expect(policeIn(all)).toHaveLength(300);
  });
}

test('the cover follows the data', () => {
  const data = crowdData(storyOf({ low: 900, high: 1100 }, 40));
  expect(counts(mask(data, 'wide'))).toEqual([900, 200]);
  expect(policeIn(painted(draw(data, 'wide', 'few')))).toHaveLength(40);
});

const meta = { ...storyFixture().meta, cover: { caption: 'One dot, one person.' } };

test('a story without the crowd on its cover has no files of it', () => {
  const { cover: _, ...bare } = meta;
  expect(coverFiles({ ...storyOf(), chapters: [], meta: bare })).toEqual([]);
  expect(coverPicture({ ...storyOf(), meta: bare }, 'wide', 'all')).toBeUndefined();
});

test('a title stands in two lines, a short one in one', () => {
  expect(inTwo('Eight days in January')).toEqual(['Eight days', 'in January']);
  expect(inTwo('Sugar prices')).toEqual(['', 'Sugar prices']);
});

test('a file is named by what is in it', () => {
  const [one] = coverFiles({ ...storyOf(), chapters: [], meta });
  const [other] = coverFiles({ ...storyOf({ low: 900, high: 1100 }), chapters: [], meta });
  expect(one!.file).toMatch(/^crowd-small-wide\.[0-9a-f]{8}\.svg$/);
  expect(other!.file).not.toBe(one!.file);
});
