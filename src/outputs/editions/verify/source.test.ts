import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadStory } from '../../../story/story.ts';
import { contentHashOf } from '../../../story/content-hash.ts';
import { sha256 } from '../../../publish/digest.ts';
import { manifestOf, type Origin } from '../manifest.ts';
import { sourceZip } from '../source/archive.ts';
import type { SourceFile } from '../source/files.ts';
import { swhidOf } from '../source/swhid.ts';
import { writeEdition } from '../write.ts';
import { checkSource } from './source.ts';
import { checkSums } from './sums.ts';

const file = (path: string, text: string): SourceFile => ({
  path,
  bytes: new TextEncoder().encode(text),
  executable: false,
});
const files = [
  file('content/story.yaml', readFileSync('content/story.yaml', 'utf8')),
  file('package-lock.json', '{}'),
  file('src/a.ts', ''),
];
const story = loadStory();
const origin: Origin = {
  contentHash: contentHashOf([{ path: 'story.yaml', bytes: files[0]!.bytes }]),
  sources: { swhid: swhidOf(files), lockfile: sha256('{}'), fonts: {} },
  system: 'any',
  tools: {},
};

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources '));
});
test.afterEach(() => rmSync(root, { recursive: true }));

function kept(list: readonly SourceFile[]): string {
  const path = join(root, 'x-source.zip');
  writeFileSync(path, sourceZip(list, '2026-11-22'));
  return path;
}

test('the sources are those that the manifest names', () => {
  const { faults, facts } = checkSource(kept(files), manifestOf(story, [], origin));
  expect(faults).toEqual([]);
  expect(facts).toBe(`3 files, ${swhidOf(files)}`);
});

test('sources that were changed, emptied or lost are found', () => {
  const manifest = manifestOf(story, [], origin);
  const changed = [...files.slice(0, 2), file('src/a.ts', 'changed')];
  expect(checkSource(kept(changed), manifest).faults).toEqual([
    `x-source.zip: it holds ${swhidOf(changed)}, the manifest names ${swhidOf(files)}.`,
  ]);
  expect(checkSource(kept([]), manifest).faults).toHaveLength(3);
  expect(checkSource(undefined, manifest).faults).toEqual(['There are no sources.']);
});

test('a manifest that says something else than its sources is found', () => {
  const manifest = manifestOf(story, [], origin);
  const { faults } = checkSource(kept(files), { ...manifest, creator: 'X', date: '1999-01-01' });
  const { author, edition } = story.meta;
  expect(faults).toEqual([
    `MANIFEST.json: its creator is X, that of x-source.zip ${author}.`,
    `MANIFEST.json: its date is 1999-01-01, that of x-source.zip ${edition.date}.`,
  ]);
});

test('what is summed and named by no manifest is found', () => {
  const folder = writeEdition(root, 'first', [], manifestOf(story, [], origin));
  writeFileSync(join(folder, 'evil.exe'), '');
  writeFileSync(
    join(folder, 'SHA256SUMS'),
    `${readFileSync(join(folder, 'SHA256SUMS'), 'utf8')}${sha256('')}  evil.exe\n`,
  );
  expect(checkSums(folder).faults).toEqual([
    'evil.exe: listed in SHA256SUMS, but MANIFEST.json does not name it.',
  ]);
});

test('an edition from before editions held their sources has none to check', () => {
  const { swhid: _, ...sources } = origin.sources;
  const manifest = { ...manifestOf(story, [], origin), sources };
  expect(checkSource(undefined, manifest)).toMatchObject({
    faults: [],
    skipped: 'the edition holds no sources',
  });
});

test('an edition names the sums of the one before it, and finds another in its place', () => {
  const first = writeEdition(root, 'first', [], manifestOf(story, [], origin));
  const sums = sha256(`${sha256(readFileSync(join(first, 'MANIFEST.json')))}  MANIFEST.json\n`);
  const second = (previous: string): string[] => {
    const manifest = manifestOf(story, [], {
      ...origin,
      previous: { edition: 'first', sums: previous },
    });
    const folder = writeEdition(root, 'second', [], manifest);
    const { faults } = checkSums(folder);
    rmSync(folder, { recursive: true });
    return faults;
  };
  expect(second(sums)).toEqual([]);
  expect(second('another')).toEqual([
    'MANIFEST.json: the edition "first" beside this one is not the one it names.',
  ]);
});
