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

type Change = (text: string) => string;
const put =
  (markup: string): Change =>
  (html) =>
    html.replace('</main>', `${markup}</main>`);
const swap =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    if (text.replace(from, to) === text) throw new Error(`${from} does not stand there`);
    return text.replace(from, to);
  };
const RECORD = 'record/index.html';

const SEEDS: [name: string, check: string, file: string, change: Change, found: RegExp][] = [
  [
    'a link to no page',
    'links',
    RECORD,
    put('<a href="../nowhere.html">x</a>'),
    /no nowhere\.html/,
  ],
  ['a link to no anchor', 'links', RECORD, put('<a href="../index.html#gone">x</a>'), /no #gone/],
  ['an address from the root', 'links', RECORD, put('<a href="/record/">x</a>'), /domain's root/],
  ['a label for nothing', 'links', RECORD, put('<label for="gone">x</label>'), /refers to #gone/],
  ['a note to oneself', 'placeholders', RECORD, put('<p>TODO: sources</p>'), /“TODO”/],
  ['filler', 'placeholders', 'index.html', put('<p>Lorem ipsum dolor</p>'), /“Lorem ipsum”/],
  [
    'a made-up address',
    'placeholders',
    RECORD,
    put('<a href="https://example.com/">x</a>'),
    /example\.com/,
  ],
  [
    'a figure left open',
    'placeholders',
    'data/claims.csv',
    (csv) => `${csv}{crowd-at-hall.low}\n`,
    /\{crowd-at-hall\.low\}/,
  ],
  [
    'a picture without words',
    'alternative text',
    RECORD,
    put('<img src="../favicon.svg">'),
    /<img> has no words/,
  ],
  [
    'a drawing without words',
    'alternative text',
    'index.html',
    put('<svg viewBox="0 0 1 1"></svg>'),
    /<svg> has no words/,
  ],
  [
    'a link without words',
    'alternative text',
    RECORD,
    put('<a href="../index.html"></a>'),
    /<a> has no words/,
  ],
  [
    'too little contrast',
    'contrast',
    'index.html',
    swap(/--ink-soft:\s*#[0-9a-f]+/, '--ink-soft:#444'),
    /--ink-soft on --ground/,
  ],
  ['the same id twice', 'HTML', RECORD, put('<p id="main">x</p>'), /Duplicate ID/],
  ['a wrong nesting', 'HTML', RECORD, put('<ul><p>x</p></ul>'), /<p> element is not permitted/],
  [
    'a misspelt property',
    'CSS',
    'index.html',
    swap('</style>', 'a{colour:red}</style>'),
    /no property colour/,
  ],
  [
    'an unknown custom property',
    'CSS',
    'index.html',
    swap('</style>', 'a{color:var(--inc)}</style>'),
    /--inc is not defined/,
  ],
  [
    'broken JSON-LD',
    'JSON-LD',
    'data/index.html',
    swap('"@context":', '"@context"'),
    /broken JSON/,
  ],
  [
    'a page without a description',
    'Open Graph',
    RECORD,
    swap(/<meta name="description"[^>]*>/, ''),
    /description is missing/,
  ],
  [
    'two pages with one title',
    'Open Graph',
    RECORD,
    swap(/<title>[^<]*/, '<title>Eight days in January'),
    /same title as index\.html/,
  ],
  [
    'a feed without a date',
    'feed',
    'feed.xml',
    swap(/<updated>[^<]*<\/updated>/, ''),
    /has no updated/,
  ],
  ['a broken feed', 'feed', 'feed.xml', swap('</feed>', ''), /feed/],
  [
    'a sitemap of no address',
    'sitemap',
    'sitemap.xml',
    () => '<urlset/>',
    /no page knows the address/,
  ],
  [
    'a change before its time',
    'dates',
    'feed.xml',
    swap(/<updated>[^<]*<\/updated>/, '<updated>2021-01-01T00:00:00Z</updated>'),
    /before it was published|changed on/,
  ],
  [
    'a picture from elsewhere',
    'third parties',
    RECORD,
    put('<img src="https://elsewhere.invalid/a.png" alt="">'),
    /<img> asks https/,
  ],
  [
    'a font from elsewhere',
    'third parties',
    RECORD,
    swap(/url\([^)]*woff2\)/, 'url(https://elsewhere.invalid/a.woff2)'),
    /<style> asks https/,
  ],
  [
    'a page without its policy',
    'security policy',
    RECORD,
    swap(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
    /no Content-Security-Policy/,
  ],
  [
    'a script that was changed',
    'security policy',
    'index.html',
    swap('<script>(function', '<script> (function'),
    /script-src blocks/,
  ],
  [
    'a style attribute',
    'security policy',
    RECORD,
    put('<p style="color:red">x</p>'),
    /a style attribute/,
  ],
  [
    'a stale compressed copy',
    'bytes',
    'feed.xml',
    (xml) => `${xml}<!-- changed -->`,
    /something else than feed\.xml/,
  ],
  [
    'an article that grew',
    'bytes',
    'index.html.br',
    (text) => text + 'x'.repeat(130_000),
    /were promised/,
  ],
];

for (const [name, check, file, change, found] of SEEDS) {
  test(`${check}: ${name} is caught`, async () => {
    const faults = await newFaults(named(check), file, change);
    expect(faults.map(key).join('\n')).toMatch(found);
    for (const { place, remedy } of faults) expect([place, remedy]).not.toContain('');
  });
}

test('permanent ids: one that vanished is caught, one that stands is not', () => {
  const [standing = ''] = whole.pages.find(({ file }) => file === 'index.html')?.ids ?? [];
  const published = { chapters: ['never-written'], steps: [], claims: [], sections: [standing] };
  expect(vanished(whole, published, {}).map(key)).toEqual([
    'index.html #never-written was published and has gone',
  ]);
});

test('the command finds nothing in the site as built, and says so', () => {
  expect(run(SITE)).toEqual({ status: 0, last: 'Nothing stands in the way of publishing.' });
});

test('the command fails where there is a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site '));
  cpSync(SITE, folder, { recursive: true });
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
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/commands/check-publish.ts', folder],
    {
      encoding: 'utf8',
    },
  );
  return { status, last: stdout.trim().split('\n').at(-1) };
}
