/** An edition, made once: intact, alive, and the same each time. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { startChromium } from '../src/tools/archive-command.ts';
import { writeBag } from '../src/outputs/editions/deposit/bag.ts';
import { loadStory } from '../src/story/story.ts';
import { sourceFiles, SOURCES } from '../src/outputs/editions/source/files.ts';
import { swhidOf } from '../src/outputs/editions/source/swhid.ts';
import { checkAlive } from '../src/outputs/editions/verify/alive.ts';
import { checkBag } from '../src/outputs/editions/verify/bag.ts';
import type { Checked } from '../src/outputs/editions/verify/check.ts';
import { checkRebuild } from '../src/outputs/editions/verify/rebuild.ts';
import { readManifest } from '../src/outputs/editions/verify/sums.ts';
import { verifyEdition } from '../src/outputs/editions/verify/verify.ts';
import {
  flipBytes,
  makeEdition,
  pagesAcross,
  strokesByPage,
  textByPage,
  withoutScripts,
  wordsByPage,
} from './edition.ts';
import { SITE as BUILT, expect, test } from './support.ts';
import {
  drawn,
  faultsUntil,
  type Members,
  members,
  replaced,
  type Tamper,
  words,
} from './tampered.ts';

// One edition serves all tests, so they run one after another in one worker.
test.describe.configure({ mode: 'default', timeout: 180_000 });
test.skip(({ browserName }) => browserName !== 'chromium', 'the archive needs one browser');

let root: string;
let edition: string;
const file = (ending: string): string => join(edition, `eight-days-in-january${ending}`);

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive '));
  // What was built is what an edition holds, unless editions or a newsroom stand around the story. Made again below it is built anew.
  const isBare = BUILT === 'dist' && !['editions', 'content/publisher.yaml'].some(existsSync);
  edition = makeEdition(join(root, 'one'), { site: isBare ? BUILT : undefined });
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

test('made again from its own sources, in another folder, time zone, language and umask, it is the same', async () => {
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8', LC_ALL: 'C', HOME: root };
  const before = { ...process.env };
  Object.assign(process.env, env);
  const umask = process.umask(0o077);
  try {
    const { faults, skipped } = await checkRebuild(edition, file('-source.zip'));
    expect({ faults, skipped }).toEqual({ faults: [] });
  } finally {
    process.umask(umask);
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before);
  }
});

test('the sources in it are those of this repository, as git names them', () => {
  const { swhid } = readManifest(edition)?.sources ?? {};
  expect(swhid).toBe(swhidOf(sourceFiles()));
  test.skip(!existsSync('.git'), 'this copy has no history to compare with');
  const index = { ...process.env, GIT_INDEX_FILE: join(root, 'index') };
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', env: index }).trim();
  git('add', '--all', '--', ...SOURCES);
  expect(swhid).toBe(`swh:1:dir:${git('write-tree')}`);
});

test('a byte flipped anywhere is found, and its file is named', () => {
  for (const { name, faults } of flipBytes(edition, join(root, 'flipped'))) {
    const [file = ''] = name.split(',');
    expect(faults.length, name).toBeGreaterThan(0);
    if (file !== 'SHA256SUMS') expect(faults.join('\n')).toContain(file);
  }
});

const NAME = 'eight-days-in-january';
const DATA = `${NAME}-data.zip`;
const SITE = `${NAME}-site.zip`;
const FONT = 'sans-600.woff2';
const font = (all: Members): string => Object.keys(all).find((one) => /sans-600/.test(one)) ?? '';
const tampered: [what: string, tamper: Tamper, sentence: string][] = [
  [
    'a figure in the page',
    words(`${NAME}.html`, 'has 238 names', 'has 283 names'),
    'has 283 names',
  ],
  [
    'a table lost from the page',
    words(`${NAME}.html`, 'id="data-crowd-csv"', 'id="data-x"'),
    `${NAME}.html: its data/crowd.csv is not that of ${SITE}.`,
  ],
  [
    'a figure in the e-book',
    members(`${NAME}.epub`, (all) => {
      all['book/title.xhtml'] = replaced(all['book/title.xhtml'], '238', '283');
    }),
    `${NAME}.epub: it alone says “In January 2022`,
  ],
  [
    'a font lost from the e-book, and from all that speaks of it there',
    members(`${NAME}.epub`, (all) => {
      delete all[`book/${FONT}`];
      all['book/style.css'] = replaced(all['book/style.css'], FONT, 'sans-400.woff2');
      all['book/package.opf'] = replaced(all['book/package.opf'], FONT, 'sans-400.woff2');
    }),
    `${NAME}.epub: it lacks the font ${FONT}`,
  ],
  ['letters in the PDF', drawn(`${NAME}.pdf`), `${NAME}.pdf: it alone says “`],
  [
    'a font lost from the site',
    members(SITE, (all) => delete all[font(all)]),
    `${SITE}: it lacks the font sans-600.`,
  ],
  [
    'a file lost from the site',
    members(SITE, (all) => delete all['robots.txt']),
    `robots.txt, which ${SITE} does not.`,
  ],
  [
    'another page as the compressed copy',
    members(SITE, (all) => {
      all['index.html.gz'] = gzipSync(new Uint8Array(1));
    }),
    `${SITE}: index.html.gz is no copy of index.html.`,
  ],
  [
    'words by which the web archive is searched',
    members(`${NAME}.wacz`, (all) => {
      all['pages/pages.jsonl'] = replaced(all['pages/pages.jsonl'], 'January', 'July');
    }),
    `${NAME}.wacz: what its pages/pages.jsonl says of https://${NAME}.invalid/ is not`,
  ],
  [
    'a table lost from the data',
    members(DATA, (all) => delete all['crowd.csv']),
    `${DATA}: it lacks crowd.csv, which ${SITE} holds.`,
  ],
  [
    'what the data say of themselves',
    members(DATA, (all) => {
      all['README.md'] = replaced(all['README.md'], 'claim', 'lie');
    }),
    `${NAME}.pdf: the data in it are not ${DATA}.`,
  ],
  [
    'the creator in the manifest',
    words('MANIFEST.json', '"creator": "', '"creator": "Not the '),
    'MANIFEST.json: its creator is Not the',
  ],
  [
    'the day in the manifest',
    words('MANIFEST.json', '"date": "20', '"date": "19'),
    'MANIFEST.json: its date is 19',
  ],
  [
    'the licence in the manifest',
    words('MANIFEST.json', 'licenses/by/4.0/', 'licenses/by-nd/4.0/'),
    'MANIFEST.json: its licence of words is https://creativecommons.org/licenses/by-nd/4.0/',
  ],
  [
    'a package in the bill of materials',
    words(`${NAME}-sbom.cdx.json`, '"purl": "pkg:npm/astro@', '"purl": "pkg:npm/astra@'),
    `${NAME}-sbom.cdx.json: it lacks pkg:npm/astro@`,
  ],
  [
    'a file that belongs to no edition',
    (folder) => writeFileSync(join(folder, 'evil.exe'), ''),
    'evil.exe: listed in SHA256SUMS, but MANIFEST.json does not name it.',
  ],
];

for (const [what, tamper, sentence] of tampered) {
  test(`changed and summed anew, it is found out by its other parts: ${what}`, async () => {
    const copy = join(root, 'tampered');
    expect(await faultsUntil(sentence, { edition, copy, tamper })).toContain(sentence);
  });
}

test('a bag of it is whole', () => {
  const bag = join(root, 'bag');
  writeBag(edition, bag);
  expect(checkBag(bag).faults).toEqual([]);
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
  const across = await pagesAcross(file('.pdf'));
  const strokes = await strokesByPage(file('.pdf'));
  // Title and contents apart. A letter or two make a run, so this is less than 80 words. A page across is a picture.
  for (const [index, words] of pages.entries()) {
    if (index > 1 && !across.includes(index + 1)) {
      expect(words, `page ${index + 1}`).toBeGreaterThan(400);
    }
  }
  for (const page of across) {
    expect(pages[page - 1], `words on page ${page}`).toBeGreaterThan(100);
    expect(strokes[page - 1], `people on page ${page}`).toBeGreaterThan(10_000);
  }
});

test('the crowd is a spread: its two numbers on pages across, one after the other', async () => {
  const across = await pagesAcross(file('.pdf'));
  expect(across).toHaveLength(2);
  const [lower = 0, higher = 0] = across;
  expect(higher).toBe(lower + 1);
  // A person each, and the police; who may have been there is a ring, of two strokes.
  const strokes = await strokesByPage(file('.pdf'));
  expect(strokes[lower - 1]).toBeGreaterThanOrEqual(10_300);
  expect(strokes[lower - 1]).toBeLessThan(10_400);
  expect(strokes[higher - 1]).toBeGreaterThanOrEqual(30_300);
  const pages = textByPage(file('.pdf'));
  test.skip(pages === undefined, 'pdftotext is not installed');
  expect(pages![lower - 1]).toContain('10,000 people');
  expect(pages![lower - 1]).not.toContain('up to 10,000 more');
  expect(pages![higher - 1]).toContain('up to 10,000 more');
});

test('all notes stand after the story, no head of them without a note, each with the page of its number', () => {
  const pages = textByPage(file('.pdf'), 'raw');
  test.skip(pages === undefined, 'pdftotext is not installed');
  const first = pages!.findIndex((text) => /^Notes$/m.test(text));
  expect(first).toBeGreaterThan(2);
  const notes = [...loadStory().claims.values()].filter(({ grave }) => !grave);
  const heads = pages!.flatMap((text, index) =>
    [...text.matchAll(/^(\d+) .*? ?p\. (\d+)$/gm)].map(([line, number, on]) => ({
      line,
      index,
      number: Number(number),
      on: Number(on),
    })),
  );
  expect(heads.map(({ number }) => number)).toEqual(
    notes.map(({ number }) => number).sort((a, b) => a - b),
  );
  for (const { line, index, number, on } of heads) {
    expect(index, line).toBeGreaterThanOrEqual(first);
    expect(on, line).toBeLessThanOrEqual(first);
    expect(pages![on - 1], line).toMatch(new RegExp(`${number}(?!\\d)`));
  }
  // What counts the notes of a chapter stands over one of them.
  for (const text of pages!.slice(first)) {
    for (const [count, after] of text.matchAll(/^(?:\d+ checked|Notes): .*$([\s\S]*)/gm)) {
      expect(after, count?.slice(0, 60)).toMatch(/^\d+ /m);
    }
  }
});

test('the title has neither folio nor head, and a right page has the head of its part', () => {
  const pages = textByPage(file('.pdf'));
  test.skip(pages === undefined, 'pdftotext is not installed');
  expect(pages![0]).not.toMatch(/^\s*1\s*$/m);
  const titles = loadStory().chapters.map(({ data }) => data.title);
  const first = pages!.findIndex((text) => /^ *Notes$/m.test(text));
  for (const [index, text] of pages!.entries()) {
    const head = text.trimStart().split('\n')[0]?.trim() ?? '';
    if (index < 2) continue;
    if (index % 2 === 1) expect(head).toBe('Eight days in January');
    else if (index < first) expect(titles, `page ${index + 1}`).toContain(head);
    else expect(head, `page ${index + 1}`).toMatch(/^\D+$|^Notes to pages? \d+(–\d+)?$/);
  }
});
