import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSourceZip, sourceZip } from './archive.ts';
import { type SourceFile, sourceFiles, SOURCES } from './files.ts';
import { swhidOf } from './swhid.ts';

const file = (path: string, text: string, executable = false): SourceFile => ({
  path,
  bytes: new TextEncoder().encode(text),
  executable,
});
// A file and a folder that sort otherwise than their names alone, and letters beyond ASCII.
const files = [
  file('src/a.ts', 'a'),
  file('src.md', 'b'),
  file('src/deep/ä.ts', 'c'),
  file('run', '#!/bin/sh\n', true),
];

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'source '));
});
test.afterEach(() => rmSync(root, { recursive: true }));

function write(list: readonly SourceFile[]): void {
  for (const { path, bytes, executable } of list) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes, { mode: executable ? 0o755 : 0o644 });
  }
}

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

test('the identifier of the sources is the name that git gives their tree', () => {
  write(files);
  git('init', '-q');
  git('add', '-A');
  expect(swhidOf(files)).toBe(`swh:1:dir:${git('write-tree')}`);
});

test('a byte, a name or a right to run that differs is another identifier', () => {
  const others = [
    [...files.slice(1), file('src/a.ts', 'A')],
    [...files.slice(1), file('src/b.ts', 'a')],
    [...files.slice(1), file('src/a.ts', 'a', true)],
  ];
  expect(new Set([files, ...others].map(swhidOf)).size).toBe(4);
});

test('what the archive holds comes out as it was, and has the same identifier', () => {
  const bytes = sourceZip(files, '2026-11-22');
  expect(sourceZip([...files].reverse(), '2026-11-22')).toEqual(bytes);
  const out = readSourceZip(bytes);
  expect(out.map(({ path, executable }) => [path, executable])).toEqual([
    ['run', true],
    ['src.md', false],
    ['src/a.ts', false],
    ['src/deep/ä.ts', false],
  ]);
  expect(swhidOf(out)).toBe(swhidOf(files));
  expect(() => readSourceZip(new Uint8Array([1, 2, 3]))).toThrow();
});

test('keys, drafts and what systems leave are no sources; another content folder is', () => {
  write([
    file('package.json', '{}'),
    file('.env', 'SECRET=1'),
    file('id_ed25519', 'key'),
    file('src/.DS_Store', ''),
    file('src/a.ts~', ''),
    file('src/a.ts', ''),
    file('content/story.yaml', 'no'),
    file('elsewhere/story.yaml', 'yes'),
  ]);
  const found = sourceFiles(root, join(root, 'elsewhere'));
  expect(found.map(({ path }) => path)).toEqual(['content/story.yaml', 'package.json', 'src/a.ts']);
  expect(new TextDecoder().decode(found[0]?.bytes)).toBe('yes');
});

test('every file of the repository is a source', () => {
  test.skip(!existsSync('.git'), 'this copy has no history to compare with');
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  const tops = new Set(listed.filter(Boolean).map((path) => path.split('/')[0]));
  expect([...tops].sort()).toEqual([...SOURCES].sort());
});
