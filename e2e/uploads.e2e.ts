/** The guide's ways to put a site on a host, run as they stand there: to stores of this machine. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn } from './markup.ts';
import { bucket } from './s3.ts';
import { missing } from './programs.ts';
import { recipe } from './servers.ts';
import { expect, SITE, test } from './support.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const OLD = 'assets/old.0123abcd.woff2';
const isCopy = (file: string): boolean => /\.(br|gz)$/.test(file) || file === '_headers';

/** The folder that the commands run in; dist lies in it. */
let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'upload-'));
  symlinkSync(resolve(SITE), join(root, 'dist'), 'dir');
  mkdirSync(join(root, 'www/assets'), { recursive: true });
  writeFileSync(join(root, 'www', OLD), 'old');
});
test.afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Runs one of the guide's blocks with its stand-ins replaced. */
async function run(name: string, standIns: Record<string, string>, env = {}): Promise<void> {
  let code = recipe(`sh ${name}`);
  for (const [word, value] of Object.entries(standIns)) {
    expect(code, `${name} names ${word}`).toContain(word);
    code = code.replaceAll(word, value);
  }
  const child = spawn('sh', ['-ec', code], { cwd: root, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const status = await new Promise((done) => child.on('close', done));
  expect(status, said).toBe(0);
}

/** A folder with an `aws` that asks this store: before 2.13 no variable tells it to. */
function awsFor(store: string): string {
  const file = join(root, 'bin/aws');
  mkdirSync(join(root, 'bin'));
  const path = process.env['PATH'];
  writeFileSync(file, `#!/bin/sh\nPATH='${path}' exec aws --endpoint-url ${store} "$@"\n`);
  chmodSync(file, 0o755);
  return join(root, 'bin');
}

/** What was on the host stays for those who have the old page open, and goes a day later. */
async function expectInTwoSteps(
  name: string,
  standIns: Record<string, string>,
  expected: string[],
): Promise<void> {
  await run(name, standIns);
  expect(filesIn(join(root, 'www'))).toEqual([...expected, OLD].sort());
  await run(`${name}-later`, standIns);
  expect(existsSync(join(root, 'www', OLD))).toBe(false);
  expect(filesIn(join(root, 'www'))).toEqual(expected);
  expect(readFileSync(join(root, 'www/index.html'))).toEqual(readFileSync(`${SITE}/index.html`));
}

test('rsync', async () => {
  test.skip(missing('rsync') !== undefined, missing('rsync'));
  await expectInTwoSteps('rsync', { 'HOST:/var/www/story': `${root}/www` }, filesIn(SITE));
});

test('rclone', async () => {
  test.skip(missing('rclone') !== undefined, missing('rclone'));
  const expected = filesIn(SITE).filter((file) => !isCopy(file));
  await expectInTwoSteps('rclone', { 'REMOTE:story': `${root}/www` }, expected);
});

test('S3: assets first and for a year, pages asked for anew, the old ones gone a day later', async () => {
  test.skip(missing('aws') !== undefined, missing('aws'));
  const store = await bucket();
  store.objects.set(OLD, { bytes: Buffer.from('old'), type: '', cache: FOREVER });
  const env = {
    PATH: `${awsFor(store.url)}:${process.env['PATH']}`,
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
    AWS_CONFIG_FILE: '/dev/null',
  };
  await run('s3', { BUCKET: 'story' }, env);
  const expected = filesIn(SITE).filter((file) => !isCopy(file));
  expect([...store.objects.keys()].sort()).toEqual([...expected, OLD].sort());
  const isAsset = (key: string): boolean => key.startsWith('assets/');
  expect(store.put.map(isAsset).lastIndexOf(true)).toBeLessThan(
    store.put.map(isAsset).indexOf(false),
  );
  for (const [key, { cache, type }] of store.objects) {
    expect(cache, key).toBe(isAsset(key) ? FOREVER : 'no-cache');
    if (key.endsWith('.csv')) expect(type).toBe('text/csv; charset=utf-8');
  }
  await run('s3-later', { BUCKET: 'story' }, env);
  expect([...store.objects.keys()].sort()).toEqual(expected);
  store.close();
});
