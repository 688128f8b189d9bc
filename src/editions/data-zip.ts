/** The data of an edition as files: the ledger, the figures, their schema, and how to read them. */
import { printDay } from '../content/dates.ts';
import type { Story } from '../content/types.ts';
import { COLUMNS } from '../downloads/csv.ts';
import { graphicDownloads } from '../downloads/files.ts';
import { editionOf } from './edition.ts';
import type { Site } from './site.ts';
import { type Member, sorted, zip } from './zip.ts';

export function dataZip(site: Site, story: Story): Uint8Array {
  const files = site.files.filter((file) => /^data\/[^/]+\.(csv|json)$/.test(file));
  const members: Member[] = files.map((file) => ({
    path: file.replace('data/', ''),
    bytes: site.bytes(file),
  }));
  const readMe = { path: 'README.md', bytes: new TextEncoder().encode(readme(story)) };
  return zip(sorted([...members, readMe]), editionOf(story).date);
}

/** What the files are, and what each column means, for a reader who has nothing else. */
function readme(story: Story): string {
  const { meta } = story;
  const tables = [
    ...Object.entries(COLUMNS).map(([name, columns]) => ({ name, what: '', columns })),
    ...graphicDownloads(story).map(({ name, what, columns }) => ({ name, what, columns })),
  ];
  return `${[
    `# ${meta.title}: the data`,
    `${meta.edition.name} edition, ${printDay(meta.edition.date)}. ${meta.licence.words.name}, ${meta.licence.words.url}`,
    `${meta.dek} Retold from “${meta.original.title}”, ${meta.original.publisher}, ${meta.original.date}, ${meta.original.url}`,
    'All files are UTF-8. `claims.json` and `sources.json` hold most; `schema.json` (JSON Schema 2020-12) says what each field of them means. The CSV files have one record a line and the names of the columns first; lists have a space between their ids; nothing stands where nothing is known.',
    ...tables.flatMap(({ name, what, columns }) => [
      `## ${name}.csv`,
      ...(what ? [what] : []),
      columns.map((column) => `- \`${column.name}\`: ${column.means}`).join('\n'),
    ]),
  ].join('\n\n')}\n`;
}
