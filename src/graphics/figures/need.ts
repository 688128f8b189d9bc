/** What the small figures take from the story; a missing part is named, with what to write. */
import type { Story } from '../../content/types.ts';

/** The part of a story that a drawing of hours needs. */
export type FigureStory = Pick<Story, 'claims'>;

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
