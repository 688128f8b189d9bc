/** An edition, made once: intact, alive, and the same each time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../src/editions/browser.ts';
import { checkAlive } from '../src/editions/verify/alive.ts';
import type { Checked } from '../src/editions/verify/check.ts';
import { readManifest } from '../src/editions/verify/sums.ts';
import { verifyEdition } from '../src/editions/verify/verify.ts';
import {
  copySources,
  flipBytes,
  makeEdition,
  unpackBook,
  widerThanPage,
  withoutScripts,
  wordsByPage,
} from './edition.ts';
import { expect, test } from './support.ts';

// One edition serves all tests, so they run one after another in one worker.
test.describe.configure({ mode: 'default', timeout: 180_000 });
test.skip(({ browserName }) => browserName !== 'chromium', 'the archive needs one browser');

let root: string;
let edition: string;
const file = (ending: string): string => join(edition, `eight-days-in-january${ending}`);

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive '));
  edition = makeEdition(join(root, 'one'));
});
test.afterAll(() => rm(root, { recursive: true, force: true }));

test('archive:verify finds it whole', async () => {
  const results: Checked[] = [];
  const whole = await verifyEdition(edition, startChromium, (checked) => results.push(checked));
  expect(results.flatMap(({ faults }) => faults)).toEqual([]);
  expect(whole.whole).toBe(true);
  test
    .info()
    .annotations.push(
      ...results
        .filter(({ skipped }) => skipped)
        .map(({ what, skipped }) => ({ type: what, description: skipped ?? '' })),
    );
});

test('the same sources in another folder, time zone, language and umask have the same sums', () => {
  const from = copySources(join(root, 'another folder'));
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8', LC_ALL: 'C', HOME: root };
  const other = makeEdition(join(root, 'two'), { from, env, umask: '077' });
  // No repository lies around the copy, so its manifest names no commit.
  const sums = (folder: string): string =>
    readFileSync(join(folder, 'SHA256SUMS'), 'utf8').replace(/^.* MANIFEST.json\n/m, '');
  const { commit, uncommittedChanges, ...manifest } = readManifest(edition) ?? {};
  expect(readManifest(other)).toEqual(manifest);
  expect(sums(other)).toBe(sums(edition));
});

test('a byte flipped anywhere is found, and its file is named', () => {
  for (const { name, faults } of flipBytes(edition, join(root, 'flipped'))) {
    const [file = ''] = name.split(',');
    expect(faults.length, name).toBeGreaterThan(0);
    if (file !== 'SHA256SUMS') expect(faults.join('\n')).toContain(file);
  }
});

test('a frozen page fails', async ({ browser }) => {
  const frozen = join(root, 'frozen.html');
  writeFileSync(frozen, withoutScripts(readFileSync(file('.html'), 'utf8')));
  const { faults } = await checkAlive(browser, frozen);
  expect(faults.join('\n')).toContain('frozen');
});

test('the PDF is a book of at most 40 pages, of which none is nearly empty', async () => {
  const pages = await wordsByPage(file('.pdf'));
  expect(pages.length).toBeLessThanOrEqual(40);
  // Title and contents apart. A letter or two make a run, so this is less than 80 words.
  for (const [index, words] of pages.entries()) {
    if (index > 1) expect(words, `page ${index + 1}`).toBeGreaterThan(400);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing in the e-book is wider than its page, ${colorScheme}`, async ({ browser }) => {
    const pages = unpackBook(file('.epub'), join(root, `book ${colorScheme}`));
    const context = await browser.newContext({
      colorScheme,
      offline: true,
      viewport: { width: 390, height: 700 },
    });
    const page = await context.newPage();
    expect(pages.length).toBeGreaterThan(10);
    for (const path of pages) expect(await widerThanPage(page, path), path).toEqual([]);
    await context.close();
  });
}
