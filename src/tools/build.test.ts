/** Builds that are cut short, with a tool in Astro's place that stops in the middle when it is told to. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

test.skip(
  process.platform === 'win32',
  'the tool is a script with a first line that names its program',
);

/** Writes two files, and between them waits for ever, fails, or goes on. */
const TOOL = `#!${process.execPath}
const { mkdirSync, writeFileSync } = require('node:fs');
const folder = process.argv[process.argv.indexOf('--outDir') + 1];
mkdirSync(folder + '/record', { recursive: true });
writeFileSync(folder + '/index.html', 'new');
if (process.env.STOP === 'wait') { console.log('half'); setInterval(() => {}, 1000); }
else if (process.env.STOP === 'fail') process.exit(1);
else writeFileSync(folder + '/record/index.html', 'new');
`;

let root: string;
test.beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build '));
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin', 'astro'), TOOL, { mode: 0o755 });
  mkdirSync(join(root, 'dist', 'record'), { recursive: true });
  for (const file of ['index.html', 'record/index.html'])
    writeFileSync(join(root, 'dist', file), 'old');
});
test.afterEach(() => rm(root, { recursive: true, force: true }));

const command = [resolve('src/tools/build-site.ts')];
const options = (stop = '') => ({
  cwd: root,
  env: { ...process.env, STOP: stop, PATH: [join(root, 'bin'), process.env.PATH].join(delimiter) },
});
const read = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');
const folders = (): string[] => readdirSync(root).sort();

test('a build that is whole takes its place, and the last one goes', () => {
  expect(spawnSync(process.execPath, command, options()).status).toBe(0);
  expect([read('index.html'), read('record/index.html')]).toEqual(['new', 'new']);
  expect(folders()).toEqual(['bin', 'dist']);
});

test('a build that fails leaves the last good one', () => {
  expect(spawnSync(process.execPath, command, options('fail')).status).toBe(1);
  expect([read('index.html'), read('record/index.html')]).toEqual(['old', 'old']);
  expect(folders()).toEqual(['bin', 'dist']);
});

test('a build that is killed leaves the last good one whole, and the next build clears up', async () => {
  const killed = spawn(process.execPath, command, { ...options('wait'), detached: true });
  await once(killed.stdout, 'data');
  expect(readFileSync(join(root, '.dist.part', 'index.html'), 'utf8')).toBe('new');
  await cutPower(killed);
  expect([read('index.html'), read('record/index.html')]).toEqual(['old', 'old']);
  expect(existsSync(join(root, '.dist.part'))).toBe(true);

  expect(spawnSync(process.execPath, command, options()).status).toBe(0);
  expect([read('index.html'), read('record/index.html')]).toEqual(['new', 'new']);
  expect(folders()).toEqual(['bin', 'dist']);
});

/** Ends a command and everything it started, without a word. */
async function cutPower(started: ChildProcess): Promise<void> {
  const gone = once(started, 'exit');
  process.kill(-started.pid!, 'SIGKILL');
  await gone;
}
