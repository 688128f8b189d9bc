/** The insets, small drawings in the text, by name: their words and their pictures. */
import type { Story } from '../../story/types.ts';
import type { Layout, Picture } from '../picture.ts';
import type { Table } from '../table.ts';
import { caps } from './caps.ts';
import { capsData, capsTable } from './caps-data.ts';
import { countsData, drawCounts } from './counts.ts';
import { drawHours } from './hours.ts';
import { drawTally, tallyPanels, tallySummary } from './tally.ts';

/** An inset, ready to show: the summary stands for it in words, the legend says how to read it. */
export interface Inset {
  title: string;
  summary: string;
  legend?: string;
  picture: Picture;
  /** Its figures; where there are any, both stay folded. */
  table?: Table;
  /** True where it is as wide as a desk's window. */
  across?: true;
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
  counts: (story, layout) => {
    const data = countsData(story);
    return { title: data.title, summary: data.summary, picture: drawCounts(data, layout) };
  },
  hours: (story, layout) => {
    const { hours: data, words } = story;
    if (!data) throw new Error('an inset without its data passed the checks');
    return {
      title: data.title,
      summary: data.summary,
      legend: data.legend,
      picture: drawHours(data, layout, words),
      across: true,
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
} satisfies Record<string, (story: Story, layout: Layout) => Inset>;

export type InsetName = keyof typeof INSETS;
export const INSET_NAMES = Object.keys(INSETS) as InsetName[];
/** Those drawn from the ledger alone; the others have a file of their own in content/data. */
export const LEDGER_INSETS: readonly string[] = ['tally' satisfies InsetName];

/** @throws Error naming the figure or claim it cannot do without */
export function insetOf(name: InsetName, story: Story, layout: Layout): Inset {
  return INSETS[name](story, layout);
}
