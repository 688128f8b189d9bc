/** The rooms of src/ and which of them may import which: what is told flows one way, and publishing imports nothing of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const SRC = resolve('src');
/** Each room, and those that it imports from. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  publish: [],
  story: ['publish'],
  graphics: ['publish', 'story'],
  site: ['publish', 'story', 'graphics'],
  outputs: ['publish', 'story', 'graphics', 'site'],
  pages: ['publish', 'story', 'graphics', 'site', 'outputs'],
  tools: ['publish', 'story', 'graphics', 'site', 'outputs'],
};
/** The story is checked against the graphics that there are: their names, their states and their own checks. */
const ASKED = ['graphics/registry.ts', 'graphics/insets/index.ts'];

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]|@import\s+['"](\.[^'"]+)['"]/g;

/** What a file imports of src/, each with the file. */
function importsOf(file: string): { file: string; to: string }[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, script, style]) => {
    const [path = ''] = (script ?? style ?? '').split('?');
    return { file, to: relative(SRC, resolve(SRC, dirname(file), path)) };
  });
}

const roomOf = (path: string): string => path.split(/[/\\]/)[0] ?? '';

// Tests may look at whatever they need.
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|mjs|astro|css)$/.test(file) && !/\.test\.ts$/.test(file),
);

test('every file lies in a room', () => {
  const elsewhere = files.filter((file) => !Object.hasOwn(MAY, roomOf(file)));
  expect(elsewhere).toEqual(['content.config.ts']);
});

test('no room imports from one above it', () => {
  const back = files.flatMap(importsOf).filter(({ file, to }) => {
    const [from, into] = [roomOf(file), roomOf(to)];
    const isOutside = to.startsWith('..') || from === into || !Object.hasOwn(MAY, from);
    return !isOutside && !MAY[from]?.includes(into) && !(from === 'story' && ASKED.includes(to));
  });
  expect(back).toEqual([]);
});
