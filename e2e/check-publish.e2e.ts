import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS } from '../src/publish/checks/all.ts';
import { vanished } from '../src/publish/checks/ids.ts';
import {
  type BuiltSite,
  type Check,
  type Fault,
  readPage,
  readSite,
} from '../src/publish/checks/site.ts';
import { IN_PAGES } from './faults/pages.ts';
import type { Change } from './faults/seed.ts';
import { IN_THE_SITE } from './faults/site.ts';
import { expect, SITE, test } from './support.ts';

// The site is read once; one fault at a time is seeded into what was read.
test.describe.configure({ mode: 'default' });

let whole: BuiltSite;
test.beforeAll(() => {
  whole = readSite(SITE);
});

/** The site with one file changed or added. */
function seeded(file: string, change: Change): BuiltSite {
  const bytes = Buffer.from(
    change(whole.has(file) ? whole.bytes(file).toString('latin1') : ''),
    'latin1',
  );
  return {
    ...whole,
    files: [...new Set([...whole.files, file])],
    pages: whole.pages.map((page) =>
      page.file === file ? readPage(file, bytes.toString('utf8')) : page,
    ),
    has: (name) => name === file || whole.has(name),
    bytes: (name) => (name === file ? bytes : whole.bytes(name)),
    text: (name) => (name === file ? bytes.toString('utf8') : whole.text(name)),
  };
}

/** What each check finds without a seed. */
const before = new Map<string, Promise<Set<string>>>();

/** The faults that a check finds with the seed and does not find without it. */
async function newFaults(check: Check, file: string, change: Change): Promise<Fault[]> {
  // Of the pages only the changed one has to be valid here: validating all takes long.
  const few = (site: BuiltSite): BuiltSite =>
    check.name === 'HTML'
      ? { ...site, pages: site.pages.filter((page) => page.file === file) }
      : site;
  const keys = async (): Promise<Set<string>> => new Set((await check.run(few(whole))).map(key));
  const name = check.name === 'HTML' ? `HTML ${file}` : check.name;
  const known = await (before.get(name) ?? keys());
  before.set(name, Promise.resolve(known));
  return (await check.run(few(seeded(file, change)))).filter((fault) => !known.has(key(fault)));
}

const key = ({ place, found }: Fault): string => `${place} ${found}`;
const named = (name: string): Check => CHECKS.find((check) => check.name === name)!;

for (const { name, check, file, change, found } of [...IN_PAGES, ...IN_THE_SITE]) {
  test(`${check}: ${name} is caught`, async () => {
    const faults = await newFaults(named(check), file, change);
    expect(faults.map(key).join('\n')).toMatch(found);
    for (const { place, remedy } of faults) expect([place, remedy]).not.toContain('');
  });
}

test('permanent ids: one that vanished is caught, one that stands is not', () => {
  const [standing = ''] = whole.pages.find(({ file }) => file === 'index.html')?.ids ?? [];
  const published = { chapters: ['never-written'], steps: [], claims: [], sections: [standing] };
  expect(vanished(whole, { published, aliases: {} }).map(key)).toEqual([
    'index.html #never-written was published and has gone',
  ]);
});

test('the command finds nothing in the site as built, and says so', () => {
  expect(run(SITE)).toEqual({ status: 0, last: 'Nothing stands in the way of publishing.' });
});

test('the command fails where there is a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site '));
  // A few pages are enough, and quickly checked.
  const few = (path: string): boolean => !/(^|[/\\])(s|embed|record|cite)$/.test(path);
  cpSync(SITE, folder, { recursive: true, filter: few });
  appendFileSync(join(folder, 'robots.txt'), '# TODO\n');
  const { status, last } = run(folder);
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(last).toMatch(/^\d+ in all\./);
});

test('the command says in one sentence that there is nothing to check', () => {
  expect(run('no-such-folder').status).toBe(1);
});

function run(folder: string): { status: number | null; last: string | undefined } {
  const { status, stdout } = spawnSync(process.execPath, ['src/tools/check-publish.ts', folder], {
    encoding: 'utf8',
  });
  return { status, last: stdout.trim().split('\n').at(-1) };
}
