import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { recover } from '../../publish/atomic-folder.ts';
import type { Edition } from '../../story/edition-names.ts';
import { sha256 } from '../../publish/digest.ts';
import { listEditions } from './list.ts';
import type { Manifest } from './manifest.ts';
import type { Product } from './product.ts';
import { explained, refuseDiffering, refuseChanged, writeEdition } from './write.ts';

const edition: Edition = {
  name: 'first',
  date: '2026-11-22',
  slug: 'x',
  title: 'X',
  language: 'en',
};
const product = (text: string): Product => ({
  file: 'x.html',
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/html',
  made: 'By hand.',
});
const manifest = (
  contentHash: string,
  name = 'first',
  date = '2026-11-22',
  files: Manifest['files'] = [],
): Manifest => ({
  title: 'X',
  creator: 'Y',
  identifier: 'urn:uuid:x',
  edition: name,
  date,
  language: 'en',
  licence: { words: '', code: '' },
  original: '',
  contentHash,
  sources: { lockfile: '', fonts: {} },
  system: 'any',
  tools: {},
  files,
});
const page = (): string => readFileSync(join(root, 'first', 'x.html'), 'utf8');
const failing = (code: string) => (path: string) => {
  if (path.endsWith('SHA256SUMS')) throw Object.assign(new Error(code), { code });
};

let root: string;
test.beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'editions '));
});
test.afterEach(() => rm(root, { recursive: true }));

test('an edition is written with its manifest and sums, and nothing else', () => {
  writeEdition(root, 'first', [product('one')], manifest('a'));
  expect(readdirSync(root)).toEqual(['first']);
  expect(readdirSync(join(root, 'first'))).toEqual(['MANIFEST.json', 'SHA256SUMS', 'x.html']);
  const sums = readFileSync(join(root, 'first', 'SHA256SUMS'), 'utf8');
  expect(sums).toContain(`${sha256('one')}  x.html\n`);
});

test('an edition that says something else is not replaced; the same one may be made again', () => {
  writeEdition(root, 'first', [product('one')], manifest('a'));
  expect(() => refuseChanged(root, edition, 'b')).toThrow('edition.name and edition.date');
  expect(() => refuseChanged(root, edition, 'a')).not.toThrow();
  expect(() => refuseChanged(root, { ...edition, name: 'second' }, 'b')).not.toThrow();
});

test('an edition whose bytes would differ is not replaced, and what differs is named', () => {
  const { file, bytes, mediaType, made } = product('one');
  const files = [{ file, bytes: bytes.length, sha256: sha256('one'), mediaType, made }];
  const place = join(root, 'first');
  expect(refuseDiffering(place, [product('one')])).toBe(false);
  writeEdition(root, 'first', [product('one')], manifest('a', 'first', '2026-11-22', files));
  expect(refuseDiffering(place, [product('one')])).toBe(true);
  expect(() => refuseDiffering(place, [product('two')])).toThrow('would differ: x.html');
  const more = { ...product('more'), file: 'y.pdf' };
  expect(() => refuseDiffering(place, [product('one'), more])).toThrow('would differ: y.pdf');
});

test('what is not an edition is not replaced either', () => {
  mkdirSync(join(root, 'first'));
  writeFileSync(join(root, 'first', 'letters.txt'), 'dear');
  expect(() => refuseChanged(root, edition, 'a')).toThrow('already in');
});

for (const [code, sentence] of [
  ['ENOSPC', 'The disk is full'],
  ['EACCES', 'may not be written'],
  ['ENOTDIR', 'takes a folder'],
  ['ENAMETOOLONG', 'leads nowhere'],
] as const) {
  test(`${code} is told in a sentence, and leaves nothing half-written`, () => {
    const write = () =>
      writeEdition(root, 'first', [product('one')], manifest('a'), () => {}, failing(code));
    expect(write).toThrow(sentence);
    expect(readdirSync(root)).toEqual([]);
  });
}

test('a folder that cannot be made is told in a sentence, whatever Node calls it', () => {
  const refusal = Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'mkdir' });
  expect(explained(refusal, '/mnt/ro/sub')).toMatchObject({
    name: 'ArchiveError',
    message: '/mnt/ro/sub may not be written. Nothing was kept.',
  });
});

test('a full disk is told with what is needed where that is known', () => {
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  const said = (all?: { bytes: Uint8Array }[]): string => String(explained(full, 'out', all));
  expect(said([{ bytes: new Uint8Array(2_500_000) }])).toContain('2.5 MB are needed in out');
  expect(said()).not.toContain('KB');
});

test('a signature that fails leaves nothing behind', () => {
  const refuse = () => {
    throw new Error('no key');
  };
  expect(() => writeEdition(root, 'first', [product('one')], manifest('a'), refuse)).toThrow(
    'no key',
  );
  expect(readdirSync(root)).toEqual([]);
});

test('a power cut in the middle of writing leaves no edition, and the next run clears up', () => {
  // A process of its own writes the edition, and is killed before its sums.
  const module = new URL('./write.ts', import.meta.url).href;
  const code = `
    import { writeFileSync } from 'node:fs';
    import { writeEdition } from ${JSON.stringify(module)};
    const [root, manifest] = JSON.parse(process.argv[1]);
    const product = { file: 'x.html', bytes: new TextEncoder().encode('two'), mediaType: '', made: '' };
    writeEdition(root, 'first', [product], manifest, () => {}, (path, bytes) => {
      if (path.endsWith('SHA256SUMS')) process.kill(process.pid, 'SIGKILL');
      writeFileSync(path, bytes);
    });`;
  const args = ['--input-type=module', '-e', code, JSON.stringify([root, manifest('a')])];
  expect(spawnSync(process.execPath, args).signal).toBe('SIGKILL');
  expect(readdirSync(root)).toEqual(['.first.part']);
  writeEdition(root, 'first', [product('three')], manifest('a'));
  expect(readdirSync(root)).toEqual(['first']);
  expect(page()).toBe('three');
});

test('a power cut between the two renamings is mended by the next run', () => {
  writeEdition(root, 'first', [product('one')], manifest('a'));
  renameSync(join(root, 'first'), join(root, '.first.old'));
  mkdirSync(join(root, '.first.part'));
  recover(join(root, 'first'));
  expect(page()).toBe('one');
  expect(existsSync(join(root, '.first.part'))).toBe(false);
});

test('the colophon lists editions, the newest first, and nothing that is none', () => {
  expect(listEditions(root)).toEqual([]);
  writeEdition(root, 'first', [product('one')], manifest('a'));
  writeEdition(root, 'second', [product('two')], manifest('b', 'second', '2027-01-08'));
  mkdirSync(join(root, 'notes'));
  mkdirSync(join(root, '.third.part'));
  expect(listEditions(root).map(({ edition: name }) => name)).toEqual(['second', 'first']);
});
