/** What the tests of the archive share. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { loadStory } from '../src/story/story.ts';
import { editionOf } from '../src/story/edition-names.ts';
import { SOURCES } from '../src/outputs/editions/source/files.ts';
import { checkSums } from '../src/outputs/editions/verify/sums.ts';

interface Made {
  /** The folder of the sources; the repository's own where it is left out. */
  from?: string;
  env?: Record<string, string>;
  /** A site that was built already. */
  site?: string | undefined;
}

/**
 * Runs `npm run archive`, the build included where no site is named.
 * @returns the folder of the edition in `root`
 */
export function makeEdition(root: string, { from = '.', env = {}, site }: Made = {}): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/tools/archive.ts', '--out', root, ...(site ? ['--site', site] : [])],
    { cwd: from, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return join(root, editionOf(loadStory()).name);
}

/** The sources again, in another folder. */
export function copySources(to: string): string {
  for (const name of SOURCES) cpSync(name, join(to, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'dir');
  return to;
}

/** Opens a page from a disk, without a network. */
export async function openKept(browser: Browser, path: string, text: string): Promise<Page> {
  writeFileSync(path, text);
  const context = await browser.newContext({
    offline: true,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  return page;
}

/** A copy of an edition, and for every file what checkSums says of it with single bytes flipped. */
export function flipBytes(edition: string, copy: string): { name: string; faults: string[] }[] {
  cpSync(edition, copy, { recursive: true });
  return readdirSync(copy).flatMap((name) => {
    const good = readFileSync(join(copy, name));
    const found = [0, Math.floor(good.length / 3), good.length - 1].map((at) => {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      writeFileSync(join(copy, name), bad);
      return { name: `${name}, byte ${at}`, faults: checkSums(copy).faults };
    });
    writeFileSync(join(copy, name), good);
    return found;
  });
}

/**
 * The page as a replaying archive serves it: policies renamed, and every script in a block of its own with
 * the names of the window redefined, as pywb and the Wayback Machine do.
 */
export function asReplayed(html: string): string {
  const names = ['window', 'self', 'document', 'location', 'top', 'parent', 'frames', 'opener'];
  const lets = names.map((name) => `let ${name} = __assign("${name}");`).join('\n');
  return html
    .replace('http-equiv="Content-Security-Policy"', 'http-equiv="_Content-Security-Policy"')
    .replaceAll(
      /<script>([\s\S]*?)<\/script>/g,
      (_, code: string) =>
        `<script>var __assign = function(name) { return self[name]; };\n{\n${lets}\n${code}\n}</script>`,
    );
}

/** The page with every script in a function, its policy renamed. */
export function inFunctions(html: string): string {
  return html
    .replace('http-equiv="Content-Security-Policy"', 'http-equiv="_Content-Security-Policy"')
    .replaceAll(
      /<script>([\s\S]*?)<\/script>/g,
      (_, code: string) => `<script>(function(){\n${code}\n}).call(window);</script>`,
    );
}

/** The page as an archive keeps it that strips scripts. */
export function withoutScripts(html: string): string {
  return html.replaceAll(/<script(?: [^>]*)?>[\s\S]*?<\/script>/g, '');
}

/** How many runs of words each page of a PDF shows. */
export const wordsByPage = (path: string): Promise<number[]> => countByPage(path, /\bT[jJ]\b/g);

/** How many strokes and outlines begin on each page of a PDF. */
export const strokesByPage = (path: string): Promise<number[]> => countByPage(path, / m\b/g);

async function countByPage(path: string, operator: RegExp): Promise<number[]> {
  const pdf = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  return pdf.getPages().map(({ node }) => {
    const stream = node.lookup(PDFName.of('Contents'));
    if (!(stream instanceof PDFRawStream)) return 0;
    const operators = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    return operators.match(operator)?.length ?? 0;
  });
}

/**
 * What each page of a PDF says, line by line.
 * @param order as it lies on the page, or as it was written, column after column
 * @returns undefined where the program that reads it is not installed
 */
export function textByPage(path: string, order: 'layout' | 'raw' = 'layout'): string[] | undefined {
  const { status, stdout } = spawnSync('pdftotext', [`-${order}`, path, '-'], {
    encoding: 'utf8',
    maxBuffer: 16e6,
  });
  return status === 0 ? stdout.split('\f').slice(0, -1) : undefined;
}

/** The pages of a PDF that lie across, by their numbers. */
export async function pagesAcross(path: string): Promise<number[]> {
  const pdf = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  return pdf.getPages().flatMap((page, i) => (page.getWidth() > page.getHeight() ? [i + 1] : []));
}
