import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { outdated } from './install.mjs';

type Packages = Record<string, { version?: string; optional?: boolean }>;

const lock = (packages: Packages): string => JSON.stringify({ lockfileVersion: 3, packages });
const wanted: Packages = {
  '': { version: '1.0.0' },
  'node_modules/astro': { version: '7.0.0' },
  'node_modules/for-windows': { version: '1.0.0', optional: true },
};
let root: string;

test.beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'install '));
  await writeFile(join(root, 'package-lock.json'), lock(wanted));
});
test.afterEach(() => rm(root, { recursive: true }));

async function installed(packages: Packages, folders = Object.keys(packages)): Promise<string[]> {
  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'node_modules', '.package-lock.json'), lock(packages));
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
  return outdated(root);
}

test('everything is missing from a fresh clone', () => {
  expect(outdated(root)).toEqual(['node_modules/astro']);
});

test('what the lockfile lists is enough, without the packages for other systems', async () => {
  expect(await installed({ 'node_modules/astro': { version: '7.0.0' } })).toEqual([]);
});

test('another version is out of date', async () => {
  const found = await installed({ 'node_modules/astro': { version: '6.9.0' } });
  expect(found).toEqual(['node_modules/astro']);
});

test('a package whose folder was deleted is out of date', async () => {
  const found = await installed({ 'node_modules/astro': { version: '7.0.0' } }, []);
  expect(found).toEqual(['node_modules/astro']);
});
