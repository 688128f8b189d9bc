/** Where a correction was made, in words and as a link into the article. */
import type { Story } from '../types.ts';

export interface CorrectedPlace {
  /** A chapter's or section's title, or the number of a note. */
  name: string;
  href: string;
}

/** The page or the claim that a correction names; neither for an id that is none of theirs. */
export function pageOrClaim(
  id: string,
  { chapters, end, claims }: Pick<Story, 'chapters' | 'end' | 'claims'>,
) {
  const page = [...chapters, ...end].find(({ data }) => data.id === id);
  return { page, claim: page ? undefined : claims.get(id) };
}

/** Finds places by the id a correction names. */
export function placesOf(
  story: Pick<Story, 'chapters' | 'end' | 'claims' | 'words'>,
): (id: string) => CorrectedPlace {
  const { words } = story;
  return (id) => {
    const { page, claim } = pageOrClaim(id, story);
    if (page) return { name: words.quotes.outer.join(page.data.title), href: `#${id}` };
    if (!claim) return { name: id, href: `#${id}` };
    return { name: words.corrections.note({ number: claim.number }), href: `#claim-${id}` };
  };
}
