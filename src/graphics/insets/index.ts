/** The insets, small drawings in the text, by name: their words and their pictures. */
import type { Story } from '../../story/types.ts';
import type { Layout, Picture } from '../picture.ts';
import type { Table } from '../table.ts';
import { caps } from './caps.ts';
import { capsData, capsTable } from './caps-data.ts';
import { drawTally, tallyPanels, tallySummary } from './tally.ts';
import { drawWhere, whereData } from './where.ts';

/** An inset, ready to show: the summary stands for it in words. */
export interface Inset {
  title: string;
  summary: string;
  picture: Picture;
  /** Its figures; where there are any, both stay folded. */
  table?: Table;
}

const INSETS = {
  caps: (story, layout) => {
    const data = capsData(story);
    return {
      title: data.title,
      summary: data.summary,
      picture: caps(data, layout),
      table: capsTable(data),
    };
  },
  tally: (story, layout) => {
    const panels = tallyPanels(story);
    return {
      title: story.words.graphics.tally.title,
      summary: tallySummary(panels, story.words),
      picture: drawTally(panels, layout, story.words),
    };
  },
  where: (story, layout) => {
    const data = whereData(story);
    return { title: data.title, summary: data.summary, picture: drawWhere(data, layout) };
  },
} satisfies Record<string, (story: Story, layout: Layout) => Inset>;

export type InsetName = keyof typeof INSETS;
export const INSET_NAMES = Object.keys(INSETS) as InsetName[];
/** Those drawn from the ledger alone; the others have a file of their own in content/data. */
export const LEDGER_INSETS: readonly string[] = ['tally' satisfies InsetName];

/** @throws Error naming the figure or claim it cannot do without */
export function insetOf(name: InsetName, story: Story, layout: Layout): Inset {
  return INSETS[name](story, layout);
}
