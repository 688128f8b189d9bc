/** What the bench compares: this story, the floor, the floor with scrollama, and whatever else it is given. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { GRAPHIC_NAMES } from '../../graphics/registry.ts';
import { writeOutWindows } from '../../site/named-windows.ts';
import { serveFolder } from '../serve.ts';
import { compressFiles } from '../../publish/compress.ts';
import { originalsIn } from '../../publish/files.ts';
import { plainPage, withScript } from './plain.ts';

export interface Subject {
  name: string;
  url: string;
  close: () => Promise<void>;
}

/** The styles that the stills need: their colours and how they are drawn. */
const STYLES = [
  'src/site/styles/tokens.css',
  ...['hero', 'insets', ...GRAPHIC_NAMES].map((name) => `src/graphics/${name}/style.css`),
];

/** What any story that scrolls would do with scrollama. */
const SCROLLAMA = `import scrollama from 'scrollama';
scrollama().setup({ step: '[data-step]' })
  .onStepEnter(({ element }) => element.setAttribute('aria-current', 'step'))
  .onStepExit(({ element }) => element.removeAttribute('aria-current'));`;

/**
 * @param site the built site
 * @param folder where the floor is written
 * @param others folders or addresses given by the user
 */
export async function subjects(
  site: string,
  folder: string,
  others: readonly string[],
): Promise<Subject[]> {
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  const plain = plainPage(
    html,
    writeOutWindows(STYLES.map((file) => readFileSync(file, 'utf8')).join('')),
  );
  const made = [
    { name: 'this story', folder: site },
    { name: 'plain HTML', folder: await written(join(folder, 'plain'), plain) },
    {
      name: 'plain HTML and scrollama',
      folder: await written(join(folder, 'scrollama'), withScript(plain, await bundled(SCROLLAMA))),
    },
  ];
  return Promise.all([
    ...made.map((one) => served(one.name, one.folder)),
    ...others.map((other) =>
      /^https?:/.test(other)
        ? { name: other, url: other, close: async () => {} }
        : copyServed(other, join(folder, `given-${others.indexOf(other)}`)),
    ),
  ]);
}

/** A page alone in a folder, compressed as the site is. */
async function written(folder: string, html: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  await compressFiles(folder, originalsIn(folder));
  return folder;
}

/** A copy, so that compressed files can be put beside the user's own. */
async function copyServed(given: string, folder: string): Promise<Subject> {
  cpSync(given, folder, { recursive: true });
  await compressFiles(folder, originalsIn(folder));
  return served(given, folder);
}

async function served(name: string, folder: string): Promise<Subject> {
  const { url, close } = await serveFolder(folder);
  return { name, url: `${url}/`, close };
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
