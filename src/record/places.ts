/** Where a correction was made, in words and as a link into the article. */
import type { Story } from '../content/types.ts';

export interface CorrectedPlace {
  /** A chapter's or section's title, or a claim's number and words. */
  name: string;
  href: string;
}

/** Finds places by the id a correction names. */
export function placesOf({
  chapters,
  end,
  claims,
}: Pick<Story, 'chapters' | 'end' | 'claims'>): (id: string) => CorrectedPlace {
  return (id) => {
    const page = [...chapters, ...end].find(({ data }) => data.id === id);
    if (page) return { name: `“${page.data.title}”`, href: `#${id}` };
    const claim = claims.get(id);
    // The words of a grave claim stand only beside its finding.
    if (claim?.grave) return { name: `note ${claim.number}`, href: `#claim-${id}` };
    if (claim) return { name: `note ${claim.number}, “${claim.claim}”`, href: `#claim-${id}` };
    return { name: id, href: `#${id}` };
  };
}
