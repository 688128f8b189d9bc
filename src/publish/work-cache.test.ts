/** What is kept of a build’s work is found again, is never taken for another’s, and does not outlive damage. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { kept } from './work-cache.ts';

let modules: string;
test.beforeEach(() => {
  modules = installed('one');
});
test.afterEach(() => rmSync(modules, { recursive: true }));

/** A folder of packages. */
function installed(packages: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'modules '));
  writeFileSync(join(folder, '.package-lock.json'), packages);
  return folder;
}

const entries = (): string[] => {
  const folder = join(modules, '.cache/work');
  return readdirSync(folder).map((name) => join(folder, name));
};

/** Bytes that follow from the text, and how often they had to be made. */
function worker(): { work: (text: string) => () => Buffer; made: string[] } {
  const made: string[] = [];
  const work = (text: string) => () => {
    made.push(text);
    return Buffer.from(`of ${text}`);
  };
  return { work, made };
}

test('work is done once, and what was kept has the same bytes', async () => {
  const { work, made } = worker();
  const first = await kept({ step: 'a' }, ['x'], work('x'), modules);
  const again = await kept({ step: 'a' }, ['x'], work('x'), modules);
  expect([first, again].map(String)).toEqual(['of x', 'of x']);
  expect(made).toEqual(['x']);
});

test('another input, setting, or division of the input is other work', async () => {
  const { work, made } = worker();
  const asked: [object, string[]][] = [
    [{ step: 'a' }, ['xy']],
    [{ step: 'a' }, ['x', 'y']],
    [{ step: 'a', level: 9 }, ['xy']],
    [{ step: 'b' }, ['xy']],
  ];
  for (const [step, input] of asked) await kept(step, input, work(String(input)), modules);
  expect(made).toHaveLength(asked.length);
});

test('other packages do it anew', async () => {
  const { work, made } = worker();
  const other = installed('two');
  await kept({ step: 'a' }, ['x'], work('x'), modules);
  mkdirSync(join(other, '.cache/work'), { recursive: true });
  for (const path of entries())
    writeFileSync(join(other, '.cache/work', path.split('/').at(-1) ?? ''), readFileSync(path));
  await kept({ step: 'a' }, ['x'], work('x'), other);
  expect(made).toHaveLength(2);
  rmSync(other, { recursive: true });
});

for (const [what, damage] of [
  ['a byte flipped in it', (bytes: Buffer) => Buffer.from(bytes).fill(0, bytes.length - 1)],
  ['its end lost', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['nothing of it left', () => Buffer.alloc(0)],
] as const) {
  test(`a damaged entry is made again: ${what}`, async () => {
    const { work, made } = worker();
    await kept({ step: 'a' }, ['x'], work('x'), modules);
    const [path = ''] = entries();
    const whole = readFileSync(path);
    writeFileSync(path, damage(whole));
    expect(String(await kept({ step: 'a' }, ['x'], work('x'), modules))).toBe('of x');
    expect(made).toHaveLength(2);
    expect(readFileSync(path)).toEqual(whole);
  });
}

test('without packages, or where it is switched off, nothing is kept', async () => {
  const { work, made } = worker();
  process.env['WORK_CACHE'] = 'off';
  await kept({ step: 'a' }, ['x'], work('x'), modules);
  delete process.env['WORK_CACHE'];
  const bare = join(modules, 'none');
  for (let i = 0; i < 2; i++) await kept({ step: 'a' }, ['x'], work('x'), bare);
  expect(made).toHaveLength(3);
  expect(readdirSync(modules)).toEqual(['.package-lock.json']);
});

test('what is older than a week goes, and no half-written file stays', async () => {
  const { work } = worker();
  const folder = join(modules, '.cache/work');
  mkdirSync(folder, { recursive: true });
  for (const name of ['old', 'new']) writeFileSync(join(folder, name), '');
  const monthAgo = Date.now() / 1000 - 30 * 86_400;
  utimesSync(join(folder, 'old'), monthAgo, monthAgo);
  await kept({ step: 'a' }, ['x'], work('x'), modules);
  const names = entries().map((path) => path.slice(folder.length + 1));
  expect(names).not.toContain('old');
  expect(names).toContain('new');
  expect(names.filter((name) => !/^(new|[0-9a-f]{64})$/.test(name))).toEqual([]);
});
