/** Which files there are under /data/, for the page that lists them. */
import type { Story } from '../../story/types.ts';
import { graphicOf } from '../../graphics/registry.ts';
import { embedded } from '../../site/sharing/embeds.ts';
import type { Words } from '../../story/words/words.ts';
import { type Column, COLUMNS } from './csv.ts';

export interface Download {
  /** The file's name, without its ending. */
  name: string;
  /** What a page calls it. */
  title: string;
  what: string;
  formats: ('csv' | 'json')[];
  columns: Column[];
}

const FORMATS = { claims: ['csv', 'json'], sources: ['csv', 'json'], figures: ['csv'] } as const;

/** The files of the ledger. */
export function ledgerDownloads({ data }: Pick<Words, 'data'>): Download[] {
  return (['claims', 'sources', 'figures'] as const).map((name) => ({
    name,
    ...data.files[name],
    formats: [...FORMATS[name]],
    columns: columnsOf(name, data),
  }));
}

/** The columns of a file of the ledger, each with its meaning in the story's language. */
export function columnsOf(name: keyof typeof COLUMNS, { columns }: Words['data']): Column[] {
  const said = columns?.[name];
  return COLUMNS[name].map((column) => ({ ...column, means: said?.[column.name] ?? column.means }));
}

/** The files of the graphics, as their tables are printed under them. */
export function graphicDownloads(story: Story): Download[] {
  return embedded(story).map((name) => {
    const graphic = graphicOf(name);
    const { caption, columns } = graphic.table(story);
    return {
      name,
      title: graphic.name(story.words),
      what: caption,
      formats: ['csv', 'json'],
      columns: columns.map(({ key, label }) => ({ name: key, means: label })),
    };
  });
}
