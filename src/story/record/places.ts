/** Where a correction was made, in words and as a link into the article. */
import type { Story } from '../types.ts';

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
  words,
}: Pick<Story, 'chapters' | 'end' | 'claims' | 'words'>): (id: string) => CorrectedPlace {
  const quoted = (text: string): string => words.quotes.outer.join(text);
  return (id) => {
    const page = [...chapters, ...end].find(({ data }) => data.id === id);
    if (page) return { name: quoted(page.data.title), href: `#${id}` };
    const claim = claims.get(id);
    // The words of a grave claim stand only beside its finding.
    if (!claim) return { name: id, href: `#${id}` };
    const note = words.corrections.note({ number: claim.number });
    const name = claim.grave ? note : [note, quoted(claim.claim)].join(words.list.between);
    return { name, href: `#claim-${id}` };
  };
}
