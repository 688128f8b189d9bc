import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SIGNATURE, SUMS } from './edition.ts';
import { sign, signatureFaults } from './sign.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign '));
  writeFileSync(join(folder, SUMS), 'sums\n');
});
test.afterEach(() => rm(folder, { recursive: true }));

test('no signature is no fault, and a key that is not there is named', () => {
  expect(signatureFaults(folder)).toEqual([]);
  expect(() => sign(folder, '/no/such/key')).toThrow('no such file');
});

test('a signature holds, and any change of it or of the sums is found', () => {
  const key = join(folder, 'key');
  const { error } = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  test.skip(Boolean(error), 'ssh-keygen is not installed');
  sign(folder, key);
  expect(signatureFaults(folder)).toEqual([]);
  const file = join(folder, SIGNATURE);
  const good = readFileSync(file);
  for (let at = 0; at < good.length; at += 23) {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] ?? 0) ^ 1;
    writeFileSync(file, bad);
    expect(signatureFaults(folder), `byte ${at}`).toHaveLength(1);
  }
  writeFileSync(file, good);
  writeFileSync(join(folder, SUMS), 'other\n');
  expect(signatureFaults(folder)).toHaveLength(1);
});
