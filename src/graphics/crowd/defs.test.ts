import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { LAYOUTS, still } from '../picture.ts';
import { crowdData } from './data.ts';
import { defs } from './defs.ts';
import { draw } from './draw.ts';
import { storyOf } from './fixture.ts';
import { STATES } from './state.ts';

const DATA = crowdData(storyOf());
const DEFS = defs(DATA);

/** What everybody together may weigh in the page. */
const BUDGET = 9 * 1024;

test('all people together keep to the byte budget', () => {
  const bytes = brotliCompressSync(DEFS).length;
  expect(bytes, `${bytes} bytes, ${DEFS.length} before compression`).toBeLessThanOrEqual(BUDGET);
});

test('every path has an id of its own, and every picture uses only these', () => {
  const ids = [...DEFS.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id?.startsWith('people-'))).toBe(true);
  const used = STATES.flatMap((state) =>
    LAYOUTS.flatMap((layout) =>
      [...still(draw(DATA, state, layout)).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id),
    ),
  );
  expect([...new Set(used)].sort()).toEqual(ids.sort());
});

test('the definitions are the same every time', () => {
  expect(defs(crowdData(storyOf()))).toBe(DEFS);
});
