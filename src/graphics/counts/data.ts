/** What two counts are drawn from: content/data/counts.yaml and the figures of the ledger that it names. */
import { figureEnds, formatFigure } from '../../story/figure.ts';
import type { Story } from '../../story/types.ts';
import type { Words } from '../../story/words/words.ts';

/** One of the two: how many people it has, its number as printed, without its bound, and who counts. */
export interface Count {
  people: number;
  number: string;
  bound: keyof Words['record']['bounds'];
  by: string;
}

export interface CountsData {
  lower: Count;
  upper: Count;
  note: string;
}

export type CountsStory = Pick<Story, 'counts' | 'figures' | 'words'>;

/** @throws Error where the story has no counts, or not the figure of one; check.ts refuses that beforehand */
export function countsData({ counts, figures, words }: CountsStory): CountsData {
  if (!counts) throw new Error('a picture of counts without its data passed the checks');
  const [lower, upper] = [counts.lower, counts.upper].map(({ figure: id, by }): Count => {
    const figure = figures.get(id);
    if (!figure) throw new Error(`content/claims.yaml: no figure "${id}", which is drawn`);
    const [people = 0] = figureEnds(figure);
    return { people, number: formatFigure(figure, words), bound: figure.bound, by };
  }) as [Count, Count];
  return { lower, upper, note: counts.note };
}
