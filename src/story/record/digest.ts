/** A note in the few words that fit beside a paragraph, and a chapter's notes in one line. */
import { countWords } from '../body.ts';
import { tally } from '../tally.ts';
import type { ClaimEntry } from '../types.ts';
import type { Words } from '../words/words.ts';

/** How many words stand in the margin at most. */
const MOST = 12;

/** The first words of a finding: as many whole clauses as fit, or as many words of the first. */
export function digest({ short, finding }: Pick<ClaimEntry, 'short' | 'finding'>): string {
  if (short !== undefined) return short;
  const clauses = finding.match(/.+?(?:[.?!;:](?=\s|$)|$)\s*/g) ?? [];
  let fits = '';
  for (const clause of clauses) {
    if (countWords(fits + clause) > MOST) break;
    fits += clause;
  }
  if (fits !== '') return fits.trim().replace(/[;:]$/, '.');
  const words = finding.split(/\s+/).slice(0, MOST);
  return `${words.join(' ').replace(/[,;:]$/, '')} …`;
}

const COUNTED = ['corroborated', 'corrected', 'disputed', 'unconfirmed', 'said'] as const;

/** For example: 13 checked: 4 borne out, 3 corrected, 6 not confirmed; or, where nothing was, how many for context. */
export function tallyLine(
  claims: readonly ClaimEntry[],
  { status: said, notes, list }: Words,
): string {
  const counts = tally(claims);
  if (counts.checked === 0) return notes.onlyMore({ more: said.context.tally(claims.length) });
  const parts = COUNTED.filter((status) => counts[status] > 0)
    .map((status) => said[status].tally(counts[status]))
    .join(list.between);
  return notes.checked(counts.checked, { parts });
}
