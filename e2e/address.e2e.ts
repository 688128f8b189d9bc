/** What a newsroom’s workflow runs, with an address at a root and with one below a path. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatterFactory, HtmlValidate, StaticConfigLoader } from 'html-validate';
import sanitizeHtml from 'sanitize-html';
import { parse } from 'yaml';
import { printDay } from '../src/story/dates.ts';
import { loadStory } from '../src/story/story.ts';
import { attribute, elementsOf } from '../src/publish/html.ts';
import { copySources } from './edition.ts';
import { IN_POSTS } from './republish.ts';
import { expect, test } from './support.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });

/** What the workflow for GitHub Pages runs, but the installation. */
function commands(): string[] {
  const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
  const steps = jobs.publish.steps as { run?: string }[];
  return steps.flatMap(({ run }) => (run && run !== 'npm ci' ? [run] : []));
}

function run(
  command: string,
  cwd: string,
  address: string,
): { status: number | null; said: string } {
  const env = { ...process.env, SITE_URL: address };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

let folder: string;
test.beforeEach(() => {
  folder = copySources(mkdtempSync(join(tmpdir(), 'newsroom ')));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

for (const address of ['https://stories.invalid/', 'https://paper.invalid/stories/january/']) {
  test(`${address}: it builds, the check lets it pass, and the build says what to do`, async () => {
    expect(commands()).toEqual(['npm run build', 'npm run check:publish']);
    const [built, checked] = commands().map((command) => run(command, folder, address));
    expect(built?.said).toContain(`built for ${address}.`);
    expect(built?.said).toContain('Next: npm run check:publish');
    expect(built?.said.includes('alone: add the rules')).toBe(address.endsWith('january/'));
    expect(checked?.said).toContain('Nothing stands in the way of publishing.');
    expect(checked?.status).toBe(0);
    await expectRepublished(join(folder, 'dist/republish'), address);
    expectOembed(join(folder, 'dist'), address);
  });
}

/** A piece of a page: what holds of a whole document is not asked of it. */
const VALIDATOR = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'no-inline-style': 'error' },
  }),
);

/** The story as a CMS keeps it: every chapter, note and picture, nothing that leads nowhere, no words run together. */
async function expectRepublished(republish: string, address: string): Promise<void> {
  const html = readFileSync(join(republish, 'story.txt'), 'utf8');
  const { results } = await VALIDATOR.validateString(html);
  expect(formatterFactory('text')(results)).toBe('');
  const kept = sanitizeHtml(html, IN_POSTS);
  expect(sanitizeHtml(kept, { allowedTags: [] })).toBe(sanitizeHtml(html, { allowedTags: [] }));
  const story = loadStory();
  for (const { data } of [...story.chapters, ...story.end])
    expect(kept).toContain(`>${data.title}</h2>`);
  const elements = elementsOf(kept);
  const ids = new Set(elements.map((element) => attribute(element, 'id')));
  for (const { number } of story.claims.values())
    expect([...ids]).toContain(`eight-days-in-january-note-${number}`);
  const pictures = elements.filter(({ tagName }) => tagName === 'img');
  expect(pictures.map((picture) => attribute(picture, 'src'))).toEqual(
    [...story.steps.keys()].map((id) => `${address}og/${id}.png`),
  );
  for (const picture of pictures) {
    expect(attribute(picture, 'alt')).toBeTruthy();
    // A column of text is hardly ever narrower, and a page may have no rule for pictures.
    expect([attribute(picture, 'width'), attribute(picture, 'height')]).toEqual(['640', '336']);
  }
  for (const link of elements.filter(({ tagName }) => tagName === 'a')) {
    const href = attribute(link, 'href') ?? '';
    if (href.startsWith('#')) expect([...ids], href).toContain(href.slice(1));
    else expect(href).toMatch(/^https?:\/\//);
  }
  // Another story beside it in a page has ids of its own.
  for (const id of ids) if (id) expect(id).toMatch(/^eight-days-in-january-/);
  const { meta, corrections, words } = story;
  const [credit = ''] = kept.split('</p>');
  expect(credit).toContain(`Edition: ${meta.edition.name}, ${printDay(meta.edition.date, words)}.`);
  for (const { now } of corrections) expect(textOf(kept)).toContain(textOf(now));
  // What the text says of lines is said to be in the original; the key names none that is not there.
  expect(credit).toContain(words.republish.signs);
  for (const { line } of Object.values(words.status)) expect(kept).not.toContain(`(${line})`);
  const page = readFileSync(join(republish, 'index.html'), 'utf8');
  expect(page).toContain(`&lt;link rel=&quot;canonical&quot; href=&quot;${address}&quot;&gt;`);
  expect(html).not.toMatch(/<(script|style|svg)|class=|style=/);
  // A full stop with a capital right after it: two paragraphs run together.
  const text = kept
    .replaceAll(/<\/?(p|h\d|li|d[dt]|t[drh])\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '');
  expect(text.replaceAll('Ar.Rukh.Khak', '').match(/\S*[a-z][.!?][A-Z][a-z]\S*/g)).toBeNull();
  const markdown = readFileSync(join(republish, 'story.md'), 'utf8');
  for (const { number } of story.claims.values()) expect(markdown).toContain(`\n[^${number}]: `);
  expect(markdown.match(/!\[[^\]]+\]\(https:/g)).toHaveLength(story.steps.size);
}

/** Without tags, in single spaces. */
const textOf = (html: string): string =>
  sanitizeHtml(html, { allowedTags: [] }).replaceAll(/\s+/g, ' ');

function expectOembed(dist: string, address: string): void {
  for (const place of ['embed/price/index.html', 's/price-reported/index.html']) {
    const found = elementsOf(readFileSync(join(dist, place), 'utf8')).find(
      (element) => attribute(element, 'type') === 'application/json+oembed',
    );
    const file = (attribute(found!, 'href') ?? '').slice(address.length);
    const { type, html } = JSON.parse(readFileSync(join(dist, file), 'utf8'));
    expect(type).toBe('rich');
    expect(html).toContain(`src="${address}embed/price/`);
  }
}
