/** Which files there are under /data/, for the page that lists them. */
import type { Story } from '../../story/types.ts';
import { graphicOf } from '../../graphics/registry.ts';
import { embedded } from '../../site/sharing/embeds.ts';
import { type Column, ledgerColumns } from './csv.ts';

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

const LEDGER = ['claims', 'sources', 'figures'] as const;

/** The files of the ledger; each column has its meaning in the story's language. */
export function ledgerDownloads({ meta, words: { data } }: Pick<Story, 'meta' | 'words'>) {
  const columns = ledgerColumns(meta.speakers);
  return LEDGER.map((name): Download => ({
    name,
    ...data.files[name],
    formats: [...FORMATS[name]],
    columns: columns[name].map((column) => ({
      ...column,
      means: data.columns?.[name][column.name] ?? column.means,
    })),
  }));
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
