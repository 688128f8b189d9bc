/** Where a correction was made, in words and as a link into the article. */
import type { Story } from '../types.ts';

export interface CorrectedPlace {
  /** A chapter's or section's title, or a claim's number and words. */
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
  const quoted = (text: string): string => words.quotes.outer.join(text);
  return (id) => {
    const { page, claim } = pageOrClaim(id, story);
    if (page) return { name: quoted(page.data.title), href: `#${id}` };
    // The words of a grave claim stand only beside its finding.
    if (!claim) return { name: id, href: `#${id}` };
    const note = words.corrections.note({ number: claim.number });
    const name = claim.grave ? note : [note, quoted(claim.claim)].join(words.list.between);
    return { name, href: `#claim-${id}` };
  };
}
