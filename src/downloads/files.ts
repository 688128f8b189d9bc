/** Which files there are under /data/, for the page that lists them. */
import type { Story } from '../content/types.ts';
import { GRAPHIC_NAMES, graphicOf } from '../graphics/registry.ts';
import { type Column, COLUMNS } from './csv.ts';

export interface Download {
  /** The file's name, without its ending. */
  name: string;
  what: string;
  formats: ('csv' | 'json')[];
  columns: Column[];
}

/** The files of the ledger. */
export const DOWNLOADS: Download[] = [
  {
    name: 'claims',
    what: 'Every claim: who says it, what others reported, and which sources that rests on. The JSON file holds the claim’s figures too.',
    formats: ['csv', 'json'],
    columns: COLUMNS.claims,
  },
  {
    name: 'sources',
    what: 'Every page that is cited, and the claims that rest on it.',
    formats: ['csv', 'json'],
    columns: COLUMNS.sources,
  },
  {
    name: 'figures',
    what: 'Every number that prose, graphics and tables print, with its bounds and whose number it is.',
    formats: ['csv'],
    columns: COLUMNS.figures,
  },
];

/** The files of the graphics, as their tables are printed under them. */
export function graphicDownloads(story: Story): Download[] {
  return GRAPHIC_NAMES.map((name) => {
    const { caption, columns } = graphicOf(name).table(story);
    return {
      name,
      what: caption,
      formats: ['csv', 'json'],
      columns: columns.map(({ key, label }) => ({ name: key, means: label })),
    };
  });
}
