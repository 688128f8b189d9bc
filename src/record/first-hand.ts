/** How much of the account anyone may have seen, counted from the ledger. */
import type { Claim } from '../content/schema.ts';
import { SPEAKERS } from '../content/ledger.ts';
import { BESIDE } from '../content/tally.ts';
import type { Story } from '../content/types.ts';

/** The words of a speaker whom the account passes on. */
const OTHERS: Partial<Record<Claim['speaker'], string>> = {
  tokayev: 'President Tokayev',
  officials: 'officials',
  eyewitnesses: 'unnamed eyewitnesses',
  theorists: 'the authors of theories',
};

/**
 * One paragraph, for example: Of the 63 claims the account makes or passes on, the source may have seen 11 …
 * It counts claims, and says nothing of how much each weighs.
 */
export function firstHand({ claims }: Pick<Story, 'claims'>): string {
  const all = [...claims.values()];
  const by = (speaker: Claim['speaker']) => all.filter((claim) => claim.speaker === speaker);
  const told = all.filter(({ speaker }) => !BESIDE.includes(speaker));
  const seen = by('source-saw');
  const backed = seen.filter(({ status }) => status === 'corroborated').length;
  const quoted = SPEAKERS.filter((speaker) => speaker in OTHERS && by(speaker).length > 0)
    .map((speaker) => `${OTHERS[speaker]} (${by(speaker).length})`)
    .join(', ');
  return (
    `Of the ${told.length} claims the account makes or passes on, the source may have seen ${seen.length}. ` +
    `The rest is hearsay (${by('source-heard').length})${quoted && ` or comes from others: ${quoted}`}. ` +
    `Other reporting corroborates ${backed} of the ${seen.length}.`
  );
}
