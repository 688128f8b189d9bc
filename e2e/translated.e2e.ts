/**
 * An edition of this story in another language is words and content alone. Here both are "translated": every Latin letter
 * of what the pictures may print becomes a Cyrillic one, in the words of the interface and in content/. What is still
 * Latin in a drawing, a table or an alternative text of the built site stands in the code.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormat, csvParse } from 'd3-dsv';
import { parse, stringify } from 'yaml';
import { attribute, elementsOf, type HtmlElement, ownText } from '../src/publish/html.ts';
import { GRAPHIC_NAMES, graphicOf } from '../src/graphics/registry.ts';
import { loadStory } from '../src/story/story.ts';
import { copySources } from './edition.ts';
import { expect, test } from './support.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'no browser is asked');

let folder: string;
test.beforeAll(() => {
  test.setTimeout(240_000);
  folder = copySources(mkdtempSync(join(tmpdir(), 'translated ')));
  translate();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://example.invalid/' },
  });
  expect(status, stdout + stderr).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абцдефгхийклмнопярстуввшыз';

const ENGLISH = parse(readFileSync('src/story/words/en.yaml', 'utf8'));
/** What stays: gaps, which are the build's, and dates, which the prose has too and the checks read there. */
const DATES = ['months', 'shortMonths', 'weekdays', 'shortWeekdays', 'between'];
const [between, ...calendar] = [
  ENGLISH.dates.between,
  ...DATES.slice(0, -1).map((key) => ENGLISH.dates[key]),
].map((words: string[]) => words.join('|'));
const KEPT = String.raw`\{[^}]*\}|\b(?:${calendar.join('|')})\b|(?<=\d )(?:${between})(?= \d)`;

/** The words in other letters. */
function foreign(words: string): string {
  return words.replaceAll(new RegExp(`${KEPT}|[A-Za-z]`, 'g'), (found) => {
    if (found.length > 1) return found;
    const letter = CYRILLIC[LATIN.indexOf(found.toLowerCase())] ?? '';
    return found === found.toLowerCase() ? letter : letter.toUpperCase();
  });
}

/** Whether there is still a Latin letter in a text. */
const hasLatin = (text: string): boolean =>
  /[a-z]/i.test(text.replaceAll(new RegExp(KEPT, 'g'), ''));

type Tree = string | number | boolean | null | Tree[] | { [key: string]: Tree };

/** Every text of a tree in other letters, but for what stands under these keys. */
function foreignTree(tree: Tree, but: readonly string[] = []): Tree {
  if (typeof tree === 'string') return foreign(tree);
  if (Array.isArray(tree)) return tree.map((inner) => foreignTree(inner, but));
  if (tree === null || typeof tree !== 'object') return tree;
  const pairs = Object.entries(tree).map(([key, value]) => [
    key,
    but.includes(key) ? value : foreignTree(value, but),
  ]);
  return Object.fromEntries(pairs) as Tree;
}

function translate(): void {
  const change = (file: string, how: (text: string) => string): void =>
    writeFileSync(join(folder, file), how(readFileSync(join(folder, file), 'utf8')));
  // biome-ignore lint/suspicious/noExplicitAny: the files are what the schemas of the story say.
  const yaml = (file: string, how: (data: any) => unknown): void =>
    change(file, (text) => stringify(how(parse(text))));
  const table = (file: string, columns: readonly string[], keep?: string): void =>
    change(file, (text) => {
      const rows = csvParse(text);
      for (const row of rows)
        for (const name of columns) if (row[name] !== keep) row[name] = foreign(row[name] ?? '');
      return csvFormat(rows);
    });

  yaml('src/story/words/en.yaml', (words) => foreignTree(words, ['locale', ...DATES]));
  yaml('content/words.yaml', (words) => foreignTree(words));
  yaml('content/story.yaml', (story) => ({
    ...story,
    original: { ...story.original, publisher: foreign(story.original.publisher) },
    parts: foreignTree(story.parts, ['id', 'chapters']),
    speakers: foreignTree(story.speakers, ['id', 'role', 'owner']),
  }));
  yaml('content/sources.yaml', (sources) =>
    sources.map((source: Record<string, string>) => ({
      ...source,
      publisher: foreign(source['publisher']!),
      ...(source['outlet'] && { outlet: foreign(source['outlet']) }),
    })),
  );
  yaml('content/claims.yaml', (claims) =>
    claims.map(({ figures, ...claim }: { figures?: { unit: string }[] }) => ({
      ...claim,
      ...(figures && {
        figures: figures.map((figure) => ({ ...figure, unit: foreign(figure.unit) })),
      }),
    })),
  );
  const regions = parse(readFileSync(join(folder, 'content/data/map/regions.topojson'), 'utf8'));
  yaml('content/data/caps.yaml', (caps) => ({
    ...(foreignTree(caps, ['uncapped']) as object),
    outlines: Object.fromEntries(
      regions.objects.regions.geometries.map(
        ({ properties: { name } }: { properties: { name: string } }) => [foreign(name), name],
      ),
    ),
  }));
  yaml('content/data/where.yaml', (where) => foreignTree(where, ['id', 'side']));
  yaml('content/data/map/map.yaml', ({ names, ...map }) => ({
    ...map,
    names: names.map((name: { words: string }) => ({ ...name, words: foreign(name.words) })),
  }));
  table('content/data/crowds.csv', ['when', 'place', 'wording', 'counted_by', 'note'], 'day');
  table('content/data/prices.csv', ['place', 'unit', 'kind', 'note']);
  table('content/data/places.csv', ['name', 'now', 'province', 'basis', 'note']);
  for (const name of readdirSync(join(folder, 'content/chapters')))
    change(`content/chapters/${name}`, (text) =>
      text.replaceAll(/(?<=<Step [^>]*(?:title|summary)=")[^"]*/g, (words) => foreign(words)),
    );
}

/** A drawing, a table, or what a caption is about. */
const PICTURES = ['svg', 'figure', 'table'];

function isInPicture(element: HtmlElement): boolean {
  if (PICTURES.includes(element.tagName)) return true;
  const { parentNode } = element;
  return parentNode !== null && 'tagName' in parentNode && isInPicture(parentNode);
}

/** What an element says of a picture: its own words where it is in one, and the name of one for who does not see it. */
function saidOf(element: HtmlElement): string[] {
  const within = isInPicture(element);
  const isNamed = within || NAMES.some((name) => attribute(element, name) !== undefined);
  return [
    within ? ownText(element) : '',
    isNamed ? (attribute(element, 'aria-label') ?? '') : '',
    within ? (attribute(element, 'alt') ?? '') : '',
  ].filter((text) => text.trim() !== '');
}
/** Attributes of what holds a picture, and has a name. */
const NAMES = ['data-scene', 'tabindex'];

test('no word of a picture, of its table or of its alternative text stands in the code', () => {
  const site = join(folder, 'dist');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(index|(record|s|embed)\/.*)\.html$/.test(file),
  );
  expect(pages.length).toBeGreaterThan(20);
  const said = pages.flatMap((file) =>
    elementsOf(readFileSync(join(site, file), 'utf8'))
      .filter(({ tagName }) => !['style', 'script'].includes(tagName))
      .flatMap(saidOf)
      .map((text) => ({ file, text })),
  );
  expect(said.length).toBeGreaterThan(1000);
  const left = said.filter(({ text }) => hasLatin(text));
  expect([...new Set(left.map(({ file, text }) => `${file}: ${text}`))]).toEqual([]);
});

test('nor in the downloads of their figures', () => {
  for (const name of GRAPHIC_NAMES) {
    const rows = csvParse(readFileSync(join(folder, 'dist/data', `${name}.csv`), 'utf8'));
    expect(rows.length, name).toBe(graphicOf(name).table(loadStory()).rows.length);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(
      cells.filter((cell) => hasLatin(cell)),
      name,
    ).toEqual([]);
  }
});
