import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { tool } from '../src/tools/tool.ts';
import { policeIn } from '../src/graphics/testing/people.ts';
import { expect, test } from './support.ts';

const FIGURE = 'police-at-hall';
const [BEFORE, AFTER] = [300, 310];

test('one figure changed in the ledger changes prose, picture, record and downloads', async ({
  browserName,
}, info) => {
  test.skip(browserName !== 'chromium', 'builds the site, which is the same for every browser');
  test.setTimeout(240_000);
  // Inside the repository, so that what the chapters import is found.
  const content = info.outputPath('content');
  cpSync(process.env.CONTENT_DIR ?? 'content', content, { recursive: true });
  const ledger = join(content, 'claims.yaml');
  const line = new RegExp(`(id: ${FIGURE}, value: )${BEFORE}\\b`);
  const written = readFileSync(ledger, 'utf8');
  expect(written).toMatch(line);
  writeFileSync(ledger, written.replace(line, `$1${AFTER}`));

  const site = info.outputPath('site');
  const { ok, output } = await build(content, site, info.outputPath('cache'));
  expect(ok, output).toBe(true);
  const html = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');
  const article = html('');

  const printed = [...article.matchAll(new RegExp(`data-figure="${FIGURE}"[^>]*>([^<]*)`, 'g'))];
  expect(printed.length).toBeGreaterThan(0);
  expect(printed.filter(([, number]) => number !== String(AFTER))).toEqual([]);

  const step = article.slice(article.indexOf('id="crowd-police"'));
  const figure = /<figure[\s\S]*?<\/figure>/.exec(step)?.[0] ?? '';
  expect(figure).toContain(`aria-label="Picture: ${AFTER} police"`);
  expect(figure).toContain(`About ${AFTER} small squares`);
  expect(figure.replace(/<[^>]+>/g, ' ')).not.toContain(String(BEFORE));
  const pictures = (figure.match(/<svg[\s\S]*?<\/svg>/g) ?? []).map((svg) =>
    unfolded(svg, article),
  );
  expect(pictures.map((picture) => policeIn(picture).length)).toEqual([AFTER, AFTER]);

  expect(html('record')).toContain(`<b>${AFTER}</b> police`);

  const rows = (name: string) => csvParse(readFileSync(join(site, 'data', `${name}.csv`), 'utf8'));
  expect(rows('figures').find(({ id }) => id === FIGURE)?.['value']).toBe(String(AFTER));
  // The table in the page quotes a source's own words; the numbers of each row are in its download.
  expect(rows('crowd').filter(({ low }) => low === String(AFTER))).toHaveLength(1);
  expect(readFileSync(join(site, 'data', 'claims.json'), 'utf8')).toContain(`"value": ${AFTER}`);
});

/** A picture of a page with the parts that it uses, and those that they use, in the place of their uses. */
function unfolded(picture: string, page: string): string {
  const parts = new Map<unknown, Element>();
  visit(fromHtml(page), 'element', (part) => void parts.set(part.properties['id'], part));
  const inPlace = (svg: string): string =>
    svg.replaceAll(/<use href="#([\w-]+)"(?:\/>|><\/use>)/g, (_, id) =>
      inPlace(toHtml(parts.get(id)!)),
    );
  return inPlace(picture);
}

/** Builds apart from the repository's own build: Astro's cache remembers which files the chapters were read from. */
function build(content: string, outDir: string, cacheDir: string) {
  const options = JSON.stringify({ outDir: resolve(outDir), cacheDir: resolve(cacheDir) });
  const code = `import { build } from 'astro'; await build(${options});`;
  return tool('node', ['--input-type=module', '-e', code], { env: { CONTENT_DIR: content } });
}
