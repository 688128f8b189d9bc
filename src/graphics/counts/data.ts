/** What two counts are drawn from: content/data/counts.yaml and the figures of the ledger that it names. */
import { figureEnds } from '../../story/figure.ts';
import type { Story } from '../../story/types.ts';
import type { FigureEntry } from '../../story/types.ts';

/** One of the two: how many people it has, as the ledger bounds it, and who counts. */
export interface Count {
  people: number;
  bound: FigureEntry['bound'];
  by: string;
}

export interface CountsData {
  lower: Count;
  upper: Count;
  /** What a mark is; and, once both are drawn, what the two may not be. */
  note: { first: string; both: string };
}

export type CountsStory = Pick<Story, 'counts' | 'figures' | 'words'>;

/** @throws Error where the story has no counts, or not the figure of one; the graphic’s check refuses that beforehand */
export function countsData({ counts, figures }: Pick<Story, 'counts' | 'figures'>): CountsData {
  if (!counts) throw new Error('a picture of counts without its data passed the checks');
  const [lower, upper] = [counts.lower, counts.upper].map(({ figure: id, by }): Count => {
    const figure = figures.get(id);
    if (!figure) throw new Error(`content/claims.yaml: no figure "${id}", which is drawn`);
    const [people = 0] = figureEnds(figure);
    return { people, bound: figure.bound, by };
  }) as [Count, Count];
  const { note: first, caution } = counts;
  return { lower, upper, note: { first, both: [first, caution].filter(Boolean).join(' ') } };
}
