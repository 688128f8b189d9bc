/** The same data in every form of an edition: an edition emptied and summed anew is found out by its other parts. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { sha256 } from '../../../publish/digest.ts';
import { isDownload } from '../data-zip.ts';
import type { Site } from '../site.ts';
import { blocksOf } from '../standalone/blocks.ts';
import { attachedTo } from './attached.ts';
import type { Checked } from './check.ts';
import { keptSite, membersOf } from './kept-site.ts';

/** The paths of the forms that hold the data. */
export interface Forms {
  data: string;
  site: string;
  page: string;
  pdf: string;
}

/** Holds the tables of the site against the data, both ways, the standalone page, and the file in the PDF. */
export async function checkSame(paths: Forms): Promise<Checked> {
  const site = keptSite(paths.site);
  const tables = site.files.filter(isDownload);
  const faults = [
    ...(tables.length === 0 ? [`${basename(paths.site)}: it holds no tables.`] : []),
    ...tableFaults(paths, site, tables),
    ...blockFaults(paths, site),
    ...((await attachedTo(paths.pdf)).includes(sha256(readFileSync(paths.data)))
      ? []
      : [`${basename(paths.pdf)}: the data in it are not ${basename(paths.data)}.`]),
  ];
  return {
    what: 'the same data',
    faults,
    facts: `${tables.length} tables of the site in the data, the page and the PDF`,
  };
}

function tableFaults(paths: Forms, site: Site, tables: readonly string[]): string[] {
  const data = membersOf(paths.data);
  const inSite = new Set(tables.map((file) => file.replace('data/', '')));
  const lacking = [...inSite].filter((name) => !data[name]);
  const other = Object.keys(data).filter((name) => !inSite.has(name) && name !== 'README.md');
  const changed = [...inSite].filter(
    (name) => data[name] && sha256(data[name]) !== sha256(site.bytes(`data/${name}`)),
  );
  const of = basename(paths.data);
  return [
    ...lacking.map((name) => `${of}: it lacks ${name}, which ${basename(paths.site)} holds.`),
    ...other.map((name) => `${of}: it holds ${name}, which ${basename(paths.site)} does not.`),
    ...changed.map((name) => `${of}: its ${name} is not that of ${basename(paths.site)}.`),
  ];
}

/** What the page carries as text: the tables, each in one form, and the licences. */
function blockFaults(paths: Forms, site: Site): string[] {
  const found = new Map(
    selectAll('script[id^="data-"]', fromHtml(readFileSync(paths.page, 'utf8'))).map((block) => [
      String(block.properties['id']),
      textOf(block),
    ]),
  );
  return blocksOf(site)
    .filter(({ id, text }) => found.get(id) !== text)
    .map(
      ({ file }) => `${basename(paths.page)}: its ${file} is not that of ${basename(paths.site)}.`,
    );
}
