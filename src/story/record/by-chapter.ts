/** The claims as the article brings them. */
import type { ClaimEntry, Story } from '../types.ts';

export interface ChapterClaims {
  /** The id and title of the chapter or end section. */
  id: string;
  title: string;
  claims: ClaimEntry[];
}

/** Every claim once, in the chapter or end section that states it first; those without claims are left out. */
export function claimsByChapter({ chapters, end, claims }: Story): ChapterClaims[] {
  const ordered = [...claims.values()].sort((a, b) => a.number - b.number);
  return [...chapters, ...end]
    .map(({ data: { id, title } }) => ({
      id,
      title,
      claims: ordered.filter(({ chapter }) => chapter === id),
    }))
    .filter((group) => group.claims.length > 0);
}
