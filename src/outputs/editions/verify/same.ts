/** The same data in every form of an edition: an edition emptied and summed anew is found out by its other parts. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { sha256 } from '../../../publish/digest.ts';
import type { Checked } from './check.ts';

/** The paths of the forms that hold the data. */
export interface Forms {
  data: string;
  site: string;
  page: string;
  wacz: string;
}

/** Holds every table of the data against the site, the standalone page and the web archive, and these together. */
export function checkSame(paths: Forms): Checked {
  const what = 'the same data';
  const data = unzipped(paths.data);
  const site = unzipped(paths.site);
  const recorded = recordedSums(paths.wacz);
  const blocks = blocksOf(readFileSync(paths.page, 'utf8'));
  const tables = Object.keys(data).filter((name) => /\.(csv|json)$/.test(name));
  const faults = [
    ...(tables.length === 0 ? [`${basename(paths.data)}: it holds no tables.`] : []),
    ...(site['index.html'] ? [] : [`${basename(paths.site)}: it holds no page.`]),
    ...tables.flatMap((name) => {
      const sum = sha256(data[name]!);
      const block = blocks.get(`data-${name.replace('.', '-')}`);
      return [
        ...(sha256(site[`data/${name}`] ?? '') === sum ? [] : [differs(paths, 'site', name)]),
        ...(block === undefined || block === plain(data[name]!, name)
          ? []
          : [differs(paths, 'page', name)]),
        ...(recorded.get(`data/${name}`) === sum ? [] : [differs(paths, 'wacz', name)]),
      ];
    }),
    ...Object.entries(site)
      .filter(([file]) => !/\.(br|gz)$|\/$/.test(file))
      .filter(([file, bytes]) => recorded.get(file) !== sha256(bytes))
      .map(([file]) => `${basename(paths.wacz)}: ${file} is not as in ${basename(paths.site)}.`),
  ];
  const forms = Object.keys(paths).length;
  return { what, faults, facts: `${tables.length} tables alike in ${forms} forms` };
}

const differs = (paths: Forms, form: 'site' | 'page' | 'wacz', name: string): string =>
  `${basename(paths[form])}: its ${name} is not that of ${basename(paths.data)}.`;

function unzipped(path: string): Record<string, Uint8Array> {
  try {
    return unzipSync(new Uint8Array(readFileSync(path)));
  } catch {
    return {};
  }
}

/** Sums of what the web archive recorded, by the address below that of the site. */
function recordedSums(path: string): Map<string, string> {
  const index = new TextDecoder().decode(unzipped(path)['indexes/index.cdx']);
  const entries = index
    .split('\n')
    .filter(Boolean)
    .map((line): { url: string; digest: string } => JSON.parse(line.slice(line.indexOf('{'))));
  const root = entries.map(({ url }) => url).sort((a, b) => a.length - b.length)[0] ?? '';
  return new Map(
    entries.map(({ url, digest }) => [url.slice(root.length), digest.replace('sha256:', '')]),
  );
}

function blocksOf(html: string): Map<string, string> {
  return new Map(
    selectAll('script[id^="data-"]', fromHtml(html)).map((block) => [
      String(block.properties['id']),
      textOf(block),
    ]),
  );
}

/** As it stands inside a page: see standalone/blocks.ts. */
function plain(bytes: Uint8Array, name: string): string {
  const text = new TextDecoder().decode(bytes);
  return name.endsWith('.json') ? text.replaceAll('<', '\\u003c') : text;
}
