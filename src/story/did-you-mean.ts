/** Tells an editor which known word is closest to the one that was written. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * The remedy for an unknown word: the word that was probably meant, else what may be written.
 * @param lead how the remedy begins, for example “remove it, or write”
 * @param where what the known words are, where there are too many to list
 */
export function suggestion(
  written: string,
  known: Iterable<string>,
  lead = 'write',
  where = 'one that is known',
): string {
  const words = [...known].sort();
  if (words.length === 0) return 'remove it: none is known';
  const near = closest(written, words);
  if (distance(written, near) <= Math.max(2, written.length / 3)) return `${lead} "${near}"`;
  if (words.length <= 12) return `${lead} one of ${words.join(', ')}`;
  return `${lead} ${where}, for example "${near}"`;
}
