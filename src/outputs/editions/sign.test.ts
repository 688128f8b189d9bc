import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SIGNATURE, SUMS } from '../../story/edition-names.ts';
import { checkedSignature, sign } from './sign.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign '));
  writeFileSync(join(folder, SUMS), 'sums\n');
});
test.afterEach(() => rm(folder, { recursive: true }));

test('a key that is not there is named', () => {
  expect(() => sign(folder, '/no/such/key')).toThrow('no such file');
});

test('a signature holds, and any change of it or of the sums is found', () => {
  const key = join(folder, 'key');
  const { error } = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  test.skip(Boolean(error), 'ssh-keygen is not installed');
  sign(folder, key);
  const { stdout } = spawnSync('ssh-keygen', ['-l', '-f', key], { encoding: 'utf8' });
  const fingerprint = stdout.split(' ')[1];
  expect(checkedSignature(folder)).toEqual({ faults: [], key: `ED25519 ${fingerprint}` });
  const file = join(folder, SIGNATURE);
  const good = readFileSync(file);
  for (let at = 0; at < good.length; at += 23) {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] ?? 0) ^ 1;
    writeFileSync(file, bad);
    expect(checkedSignature(folder)?.faults, `byte ${at}`).toHaveLength(1);
  }
  writeFileSync(file, good);
  writeFileSync(join(folder, SUMS), 'other\n');
  expect(checkedSignature(folder)?.faults).toHaveLength(1);
});

test('only a program that is not there passes for one; one that cannot run proves nothing', () => {
  writeFileSync(
    join(folder, SIGNATURE),
    '-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n',
  );
  const path = process.env['PATH'];
  try {
    process.env['PATH'] = join(folder, 'nowhere');
    expect(checkedSignature(folder)).toBeUndefined();
    // Found, but not to be run.
    writeFileSync(join(folder, 'ssh-keygen'), 'no program', { mode: 0o644 });
    process.env['PATH'] = folder;
    expect(checkedSignature(folder)?.faults.join()).toContain('could not be looked at');
  } finally {
    process.env['PATH'] = path;
  }
});
