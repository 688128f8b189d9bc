/** The small still figures by name: their words and their pictures. */
import type { Story } from '../../story/types.ts';
import type { Layout, Picture } from '../picture.ts';
import type { Table } from '../table.ts';
import { blackout } from './blackout.ts';
import { caps } from './caps.ts';
import { capsData, capsTable } from './caps-data.ts';

/** A small figure, ready to show: the summary is its caption and stands for it in words. */
export interface StillFigure {
  title: string;
  summary: string;
  picture: Picture;
  /** Its figures; where there are any, both stay folded. */
  table?: Table;
}

const FIGURES = {
  caps: (story, layout) => {
    const data = capsData(story);
    return {
      title: data.title,
      summary: data.summary,
      picture: caps(data, layout),
      table: capsTable(data),
    };
  },
  blackout: (story, layout) => {
    const { blackout: data, words } = story;
    if (!data) throw new Error('a still without its data passed the checks');
    return {
      title: data.title,
      summary: data.summary,
      picture: blackout(data, layout, words),
    };
  },
} satisfies Record<string, (story: Story, layout: Layout) => StillFigure>;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** @throws Error naming the figure or claim it cannot do without */
export function figureOf(name: FigureName, story: Story, layout: Layout): StillFigure {
  return FIGURES[name](story, layout);
}
