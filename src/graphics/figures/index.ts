/** The small still figures by name: their words and their pictures. */
import type { Story } from '../../content/types.ts';
import type { Layout, Picture } from '../picture.ts';
import { airport } from './airport.ts';
import { airportData, airportSummary } from './airport-data.ts';
import { blackout } from './blackout.ts';
import { blackoutData, blackoutSummary } from './blackout-data.ts';
import { curfew, curfewData, curfewSummary } from './curfew.ts';
import { groups, groupsData, groupsSummary } from './groups.ts';

/** A small figure, ready to show: the summary is its caption and stands for it in words. */
export interface StillFigure {
  title: string;
  summary: string;
  picture: Picture;
}

const FIGURES = {
  groups: (story, layout) => {
    const data = groupsData(story);
    return {
      title: 'Groups and fives',
      summary: groupsSummary(data),
      picture: groups(data, layout),
    };
  },
  airport: (story, layout) => {
    const data = airportData(story);
    return { title: 'The airport', summary: airportSummary(data), picture: airport(data, layout) };
  },
  curfew: (story, layout) => {
    const data = curfewData(story);
    return {
      title: 'The hours of the curfew',
      summary: curfewSummary(data),
      picture: curfew(data, layout),
    };
  },
  blackout: (story, layout) => {
    const data = blackoutData(story);
    return {
      title: 'The days without internet',
      summary: blackoutSummary(),
      picture: blackout(data, layout),
    };
  },
} satisfies Record<string, (story: Story, layout: Layout) => StillFigure>;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** @throws Error naming the figure or claim it cannot do without */
export function figureOf(name: FigureName, story: Story, layout: Layout): StillFigure {
  return FIGURES[name](story, layout);
}
