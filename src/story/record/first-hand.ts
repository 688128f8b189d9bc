/** How much of the account anyone may have seen, counted from the ledger. */
import type { Claim } from '../schema.ts';
import { SPEAKERS } from '../ledger.ts';
import { BESIDE } from '../tally.ts';
import type { Story } from '../types.ts';

/** Whose words the account passes on. */
const OTHERS: readonly Claim['speaker'][] = ['tokayev', 'officials', 'eyewitnesses', 'theorists'];

/**
 * One paragraph, for example: Of the 63 claims the account makes or passes on, the source may have seen 11 …
 * It counts claims, and says nothing of how much each weighs.
 */
export function firstHand({ claims, words }: Pick<Story, 'claims' | 'words'>): string {
  const { speakers, list } = words;
  const said = words.record.firstHand;
  const all = [...claims.values()];
  const by = (speaker: Claim['speaker']) => all.filter((claim) => claim.speaker === speaker);
  const told = all.filter(({ speaker }) => !BESIDE.includes(speaker));
  const seen = by('source-saw');
  const backed = seen.filter(({ status }) => status === 'corroborated').length;
  const heard = by('source-heard').length;
  const quoted = SPEAKERS.filter((speaker) => OTHERS.includes(speaker) && by(speaker).length > 0)
    .map((speaker) => `${speakers[speaker].quoted} (${by(speaker).length})`)
    .join(list.between);
  return [
    said.seen({ told: told.length, seen: seen.length }),
    quoted ? said.heardAndQuoted({ heard, quoted }) : said.heard({ heard }),
    said.backed({ backed, seen: seen.length }),
  ].join(' ');
}
