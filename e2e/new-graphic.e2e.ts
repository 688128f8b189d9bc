/** A graphic is added as the README says: a folder, its name in the registry, and a scene that shows it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copySources } from './edition.ts';
import { expect, test } from './support.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'no browser is asked');

const REGISTRY = 'src/graphics/registry.ts';
const CHAPTER = 'content/chapters/02-the-price.mdx';
const SCENE = `
<Scene graphic="tank">

<Step id="tank-is-empty" state="empty" voice="account" title="An empty tank" summary="A tank, and nothing in it.">

The tank is empty.

</Step>

<Step id="tank-is-full" state="full" voice="account" title="A full tank" summary="A tank of {tank-litres} litres, full.">

The tank is full.

</Step>

</Scene>
`;

test('a folder, a name and a scene make a graphic of the page, its data, frames, cards and books', () => {
  test.setTimeout(240_000);
  const folder = copySources(mkdtempSync(join(tmpdir(), 'graphic ')));
  const change = (file: string, how: (text: string) => string): void =>
    writeFileSync(join(folder, file), how(readFileSync(join(folder, file), 'utf8')));
  const built = (file: string): string => readFileSync(join(folder, 'dist', file), 'utf8');
  try {
    cpSync('e2e/fixtures/graphic', join(folder, 'src/graphics/tank'), { recursive: true });
    change(REGISTRY, (text) =>
      `import { graphic as tank } from './tank/index.ts';\n${text}`.replace('= { ', '= { tank, '),
    );
    change(CHAPTER, (text) => `${text}${SCENE}`);
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        SITE_URL: 'https://example.invalid/',
        NODE_OPTIONS: `--import ${pathToFileURL('e2e/fixtures/reads.mjs').href}`,
      },
      maxBuffer: 2 ** 28,
    });
    expect(status, stdout + stderr).toBe(0);
    // Once for the story, which all pages are handed, and once for the hash that names the edition.
    expect(stderr.match(/read .*content\/data\/prices\.csv$/gm)).toHaveLength(2);
    const page = built('index.html');
    expect(page).toContain('data-scene="tank"');
    expect(page).toMatch(/<rect class="fuel" [^>]*width="50"/);
    expect(page).toContain('A tank of 50 litres, full.');
    expect(page).toContain('What the tank holds.');
    const [styles = ''] = /assets\/reading\.\w+\.css/.exec(page) ?? [];
    expect(built(styles)).toContain('.g-tank .fuel{');
    expect(built('data/tank.csv')).toBe('litres\n50\n');
    expect(built('data/index.html')).toContain('What the tank holds.');
    expect(built('record/index.html')).toContain('A row of the graphic “tank”');
    expect(built('embed/tank/index.html')).toContain('The tank, in pictures');
    expect(built('s/tank-is-full/index.html')).toContain('.g-tank .fuel{');
    expect(built('oembed/tank.json')).toContain('The tank, in pictures');
    expect(built('og/tank-is-full.png').length).toBeGreaterThan(1000);
    const book = spawnSync(process.execPath, ['--input-type=module', '-e', PLATE], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(book.stdout, book.stderr).toBe('50 true');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What the e-book draws, in its own colours. */
const PLATE = `
import { loadStory } from './src/story/story.ts';
import { platesOf } from './src/outputs/editions/book/plates.ts';
import { paperValues } from './src/outputs/editions/epub/style.ts';
const { picture } = platesOf(loadStory(), 'wide', paperValues()).byId.get('tank-is-full');
const all = (node) => [node, ...(node.children ?? []).flatMap(all)];
const bar = all(picture).filter(({ tagName }) => tagName === 'rect').at(-1).properties;
process.stdout.write(bar.width + ' ' + (bar.fill === paperValues().accent));
`;
