/** The same site as a ZIP file and in the web archive, both ways; its compressed copies; and the fonts it must have. */
import { basename } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { sha256 } from '../../../publish/digest.ts';
import type { Site } from '../site.ts';
import { PAGES, pages } from '../wacz/package.ts';
import { addresses } from '../wacz/records.ts';
import type { Checked } from './check.ts';
import { keptSite, membersOf } from './kept-site.ts';

const INDEX = 'indexes/index.cdx';
const entrySchema = z.object({ url: z.string(), digest: z.string() });
const pageSchema = z.object({ url: z.string(), title: z.string(), text: z.string() });
const packageSchema = z.object({ mainPageUrl: z.string() });

/**
 * @param paths of the site as a ZIP file and of the web archive
 * @param fonts the sums of the site's fonts by their names, from the manifest
 */
export function checkSite(
  paths: { site: string; wacz: string },
  fonts: Record<string, string>,
): Checked {
  const site = keptSite(paths.site);
  const members = membersOf(paths.wacz);
  const text = (name: string): string => new TextDecoder().decode(members[name]);
  const base = read(packageSchema, text('datapackage.json'))?.mainPageUrl ?? '';
  const from = basename(paths.site);
  const archive = URL.canParse(base)
    ? [...recordFaults(site, base, text(INDEX)), ...pageFaults(site, base, text(PAGES))]
    : ['it names no main page.'];
  const own = [
    ...(site.files.includes('index.html') ? [] : ['it holds no page.']),
    ...copyFaults(site),
    ...fontFaults(site, fonts),
  ];
  return {
    what: 'the same site',
    faults: [
      ...own.map((fault) => `${from}: ${fault}`),
      ...archive.map((fault) => `${basename(paths.wacz)}: ${fault.replace('{site}', from)}`),
    ],
    facts: `${site.files.length} files alike in the web archive, compressed copies and the words it searches too`,
  };
}

/** What would be recorded of the site is recorded, and nothing else. */
function recordFaults(site: Site, base: string, index: string): string[] {
  const wanted = new Map(
    addresses(site, base).map(({ url, bytes }) => [url, `sha256:${sha256(bytes)}`]),
  );
  const found = new Map(
    index.split('\n').flatMap((line) => {
      const entry = read(entrySchema, line.slice(line.indexOf('{')));
      return entry ? [[entry.url, entry.digest] as const] : [];
    }),
  );
  return [
    ...[...wanted]
      .filter(([url, digest]) => found.get(url) !== digest)
      .map(([url]) => `what it holds of ${url} is not that of {site}.`),
    ...[...found.keys()]
      .filter((url) => !wanted.has(url))
      .map((url) => `it holds ${url}, which {site} does not.`),
  ];
}

/** The words by which the web archive is searched are those of the pages. */
function pageFaults(site: Site, base: string, text: string): string[] {
  const listed = (lines: string): Map<string, string> =>
    new Map(
      lines.split('\n').flatMap((line) => {
        const page = read(pageSchema, line);
        return page ? [[page.url, `${page.title}\n${page.text}`] as const] : [];
      }),
    );
  const wanted = listed(pages(site, addresses(site, base), { base, at: '' }));
  const found = listed(text);
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((url) => wanted.get(url) !== found.get(url))
    .map((url) => `what its ${PAGES} says of ${url} is not what that page of {site} says.`);
}

/** A compressed copy is a copy of the file beside it. */
function copyFaults(site: Site): string[] {
  return site.files
    .filter((file) => /\.(br|gz)$/.test(file))
    .filter((file) => plain(file, site.bytes(file)) !== sha256(site.bytes(file.slice(0, -3))))
    .map((file) => `${file} is no copy of ${file.slice(0, -3)}.`);
}

function plain(file: string, bytes: Uint8Array): string | undefined {
  try {
    return sha256(file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes));
  } catch {
    return undefined;
  }
}

function fontFaults(site: Site, fonts: Record<string, string>): string[] {
  return Object.entries(fonts)
    .filter(([name, sum]) =>
      site.files.every((file) => !file.endsWith(`/${name}`) || sha256(site.bytes(file)) !== sum),
    )
    .map(([name]) => `it lacks the font ${name}, which the manifest names.`);
}

function read<T>(schema: z.ZodType<T>, json: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
