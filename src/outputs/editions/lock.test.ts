import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lock } from './lock.ts';

let root: string;
test.beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'lock '))));
test.afterEach(() => rmSync(root, { recursive: true }));

test('a second run is refused while the first one goes on, and welcome after it', () => {
  const unlock = lock(root);
  expect(() => lock(root)).toThrow(`process ${process.pid}`);
  unlock();
  lock(root)();
  expect(existsSync(join(root, '.lock'))).toBe(false);
});

test('the lock of a run that was killed holds nobody up', () => {
  // No system gives out such a number.
  writeFileSync(join(root, '.lock'), '999999999');
  expect(() => lock(root)()).not.toThrow();
});

test('a file in the place of the folder is told in a sentence', () => {
  const file = join(root, 'a file');
  writeFileSync(file, '');
  expect(() => lock(file)).toThrow('takes a folder');
  expect(() => lock(join(file, 'below'))).toThrow('takes a folder');
});
