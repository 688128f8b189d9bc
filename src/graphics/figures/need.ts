/** What the small figures take from the story; a missing part is named, with what to write. */
import { formatFigure } from '../../content/figure.ts';
import type { FigureEntry, Story } from '../../content/types.ts';

/** The parts of a story the small figures need. */
export type FigureStory = Pick<Story, 'figures' | 'claims'>;

/** A number and how it is printed with its bound: 800, about 45. */
export interface Amount {
  value: number;
  printed: string;
}

/** @throws Error naming the figure, where it is missing or has no single number */
export function amountOf({ figures }: FigureStory, id: string): Amount {
  const figure = figures.get(id);
  if (figure?.value === undefined) {
    throw new Error(
      `content/claims.yaml: no figure "${id}" with a value, which a small figure draws`,
    );
  }
  return { value: figure.value, printed: `${bound(figure)}${formatFigure(figure)}` };
}

const bound = (figure: FigureEntry): string => (figure.bound === 'about' ? 'about ' : '');

/**
 * Makes sure that a claim still says what a drawing shows of it, word for word.
 * @throws Error naming the claim and the words that are gone
 */
export function mustSay(
  { claims }: FigureStory,
  id: string,
  words: readonly string[],
  file: string,
): void {
  const claim = claims.get(id);
  const said = claim ? `${claim.claim} ${claim.finding}` : '';
  for (const word of words.filter((word) => !said.includes(word))) {
    throw new Error(
      `content/claims.yaml: the claim "${id}" does not say "${word}", which src/graphics/figures/${file} draws`,
    );
  }
}
