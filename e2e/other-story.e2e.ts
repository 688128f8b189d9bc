/**
 * Another story, from its own folder alone: e2e/fixtures/other-story, invented, told in Russian, of other days and
 * another clock, without a crowd, a map, an original or explanations.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCss, walk } from 'css-tree';
import { unzipSync } from 'fflate';
import { PDFDocument, PDFName } from 'pdf-lib';
import { parse } from 'yaml';
import { type Served, serveFolder } from '../src/tools/serve.ts';
import { sheetsOf } from '../src/publish/filed-styles.ts';
import { drawnText, elementsOf, ownText } from '../src/publish/html.ts';
import { copySources } from './edition.ts';
import { violations } from './measures/axe.ts';
import { DESK, expect, openDisclosures, PHONE, SITE, test } from './support.ts';

test.describe.configure({ mode: 'default', timeout: 180_000 });
// It is served beside the site that the other tests watch.
test.use({ watched: false });

const STORY = 'e2e/fixtures/other-story';
let folder: string;
let site: string;
let served: Served;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = copySources(mkdtempSync(join(tmpdir(), 'other ')));
  rmSync(join(folder, 'content'), { recursive: true });
  cpSync(STORY, join(folder, 'story'), { recursive: true });
  const built = run(['build', '--', 'site']);
  expect(built.status, built.said).toBe(0);
  site = join(folder, 'site');
  served = await serveFolder(site);
});
test.afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true });
});

function run(script: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', ...script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: 'story',
      SITE_URL: 'https://other.invalid/',
      EDITIONS_DIR: '',
      ...env,
    },
  });
  return { status, said: stdout + stderr };
}

const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const pages = (): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

test('nothing stands in the way of publishing it', () => {
  const { status, said } = run(['check:publish', '--', 'site']);
  expect(said).toContain('Nothing stands in the way of publishing.');
  expect(status).toBe(0);
});

for (const size of [PHONE, DESK]) {
  for (const path of ['/', '/record/', '/s/sign-changed/']) {
    test(`axe finds nothing at ${path}, ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(served.url + path);
      await openDisclosures(page);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('page, cards, feed and manifest carry its language, and dates and numbers follow it', () => {
  const index = read('index.html');
  expect(index).toContain('<html lang="ru"');
  expect(index).toContain('<meta property="og:locale" content="ru_RU">');
  expect(index).toContain('"inLanguage":"ru"');
  expect(read('feed.xml')).toContain('xml:lang="ru"');
  expect(read('feed.xml')).toContain('3 главы, 6 утверждений, 5 источников.');
  expect(JSON.parse(read('manifest.webmanifest')).lang).toBe('ru');
  const text = drawnText(index);
  for (const words of [
    'понедельник, 11 марта',
    'время: Заречье',
    '1 июня 2024 года',
    'С 48 до 73 крон',
    'Заречье, 12 марта 2024 года',
  ])
    expect(text).toContain(words);
  expect(read('record/index.html')).toContain('6 утверждений и 5 источников');
  expect(read('record/index.html')).toContain('английский');
  expect(read('cite/index.html')).toContain('«Новые цифры». В: Три дня в Заречье, первое издание');
});

test('no word of the interface is English', () => {
  const english = sentences(parse(readFileSync('src/story/words/en.yaml', 'utf8'))).filter(
    (words) => / /.test(words),
  );
  expect(english.length).toBeGreaterThan(150);
  for (const file of pages()) {
    const html = read(file);
    const labels = [...html.matchAll(/(?:aria-label|title|alt|content)="([^"]*)"/g)].map(
      ([, label]) => label,
    );
    const scripts = elementsOf(html).filter(({ tagName }) => tagName === 'script');
    const said = [drawnText(html), ...labels, ...scripts.map(ownText)].join('\n');
    expect(
      english.filter((words) => said.includes(words)),
      file,
    ).toEqual([]);
  }
});

/** Every text without a gap. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return words.includes('{') ? [] : [words.trim()];
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(sentences) : [];
}

test('its letters are in the fonts of the page, and those of another script are not asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(served.url);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const faces = ['16px "Story Serif"', '300 40px "Story Display"', '16px "Story Sans"'];
  const missing = await page.evaluate(async (list) => {
    const loaded = await Promise.all(list.map((face) => document.fonts.load(face, 'Яйцо №')));
    return list.filter((_, i) => !loaded[i]?.length);
  }, faces);
  expect(missing).toEqual([]);
  expect(asked.filter((url) => /cyrillic.*woff2/.test(url)).length).toBeGreaterThan(0);
  // Ours is told in Latin letters, and hands its readers no more than before.
  const ours = readdirSync(join(SITE, 'assets')).filter((name) => name.endsWith('.woff2'));
  expect(ours).toHaveLength(4);
  expect(ours.filter((name) => name.includes('cyrillic'))).toEqual([]);
});

test('a word that is missing in its language stops the build, by name', () => {
  const file = join(folder, 'src/story/words/ru.yaml');
  const whole = readFileSync(file, 'utf8');
  const script = "import('./src/story/story.ts').then(({ loadStory }) => loadStory('story'))";
  const load = () => spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
  expect(load().status).toBe(0);
  try {
    writeFileSync(file, whole.replace(/^ {2}skip: .*\n/m, ''));
    const { stderr, status } = load();
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/src\/story\/words\/ru\.yaml:\d+: the word "page\.skip" is missing/);
  } finally {
    writeFileSync(file, whole);
  }
});

test('PDF and e-book carry its language', async () => {
  const { status, said } = run(['archive', '--', '--site', 'site', '--out', 'editions']);
  expect(status, said).toBe(0);
  const edition = join(folder, 'editions/first');
  const bytes = (name: string) => new Uint8Array(readFileSync(join(edition, name)));
  const pdf = await PDFDocument.load(bytes('story.pdf'), { updateMetadata: false });
  expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('ru');
  expect(pdf.getTitle()).toBe('Три дня в Заречье');
  const book = Object.fromEntries(
    Object.entries(unzipSync(bytes('story.epub'))).map(([name, member]) => [
      name,
      new TextDecoder().decode(member),
    ]),
  );
  expect(book['book/package.opf']).toContain('<dc:language>ru</dc:language>');
  expect(book['book/nav.xhtml']).toContain('Содержание');
  expect(book['book/the-sign.xhtml']).toContain('xml:lang="ru"');
  const verified = run(['archive:verify', '--', 'editions/first']);
  expect(verified.status, verified.said).toBe(0);
});

test('of our own story’s styles no rule is without a use', () => {
  const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
  const read = (file: string): string => readFileSync(join(SITE, file), 'utf8');
  // A layer of a picture is a file with styles of its own.
  const built = files
    .filter((file) => /\.(html|svg)$/.test(file) && !file.startsWith('editions'))
    .flatMap((file) => sheetsOf(elementsOf(read(file)), read))
    .flatMap(({ css }) => classesIn(css));
  const used = new Set(built);
  // The editors' notes have a sheet that the page takes where there are any.
  const written = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(site\/styles|graphics)\/.*\.css$/.test(file) && !file.endsWith('editor.css'),
  );
  const idle = written.flatMap((file) =>
    classesIn(readFileSync(join('src', file), 'utf8'))
      .filter((name) => !used.has(name))
      .map((name) => `${file}: .${name}`),
  );
  expect([...new Set(idle)]).toEqual([]);
});

function classesIn(css: string): string[] {
  const names: string[] = [];
  walk(parseCss(css), (node) => {
    if (node.type === 'ClassSelector') names.push(node.name);
  });
  return names;
}
