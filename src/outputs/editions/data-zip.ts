/** The data of an edition as files: the ledger, the figures, their schema, and how to read them. */
import { printDay } from '../../story/dates.ts';
import type { Story } from '../../story/types.ts';
import { graphicDownloads, ledgerDownloads } from '../data/files.ts';
import { editionOf, editionTitle } from '../../story/edition-names.ts';
import type { Site } from './site.ts';
import { type Member, sorted, zip } from './zip.ts';

export function dataZip(site: Site, story: Story): Uint8Array {
  const files = site.files.filter(isDownload);
  const members: Member[] = files.map((file) => ({
    path: file.replace('data/', ''),
    bytes: site.bytes(file),
  }));
  const readMe = { path: 'README.md', bytes: new TextEncoder().encode(readme(story)) };
  return zip(sorted([...members, readMe]), editionOf(story).date);
}

/** Whether a file of the site is one of its tables, or tells of them. */
export const isDownload = (file: string): boolean => /^data\/[^/]+\.(csv|json)$/.test(file);

/** What the files are, and what each column means, for a reader who has nothing else. */
function readme(story: Story): string {
  const { meta, words } = story;
  const { data } = words;
  const tables = [
    ...ledgerDownloads(story).map(({ name, columns }) => ({ name, what: '', columns })),
    ...graphicDownloads(story).map(({ name, what, columns }) => ({ name, what, columns })),
  ];
  return `${[
    `# ${data.readme.title({ title: meta.title })}`,
    data.readme.edition({
      edition: editionTitle(meta),
      date: printDay(meta.edition.date, words),
      licence: meta.licence.words.name,
      address: meta.licence.words.url,
    }),
    meta.original
      ? `${meta.dek} ${data.readme.retold({ ...meta.original, address: meta.original.url })}`
      : meta.dek,
    data.readme.files,
    ...tables.flatMap(({ name, what, columns }) => [
      `## ${name}.csv`,
      ...(what ? [what] : []),
      columns.map((column) => `- \`${column.name}\`: ${column.means}`).join('\n'),
    ]),
  ].join('\n\n')}\n`;
}
