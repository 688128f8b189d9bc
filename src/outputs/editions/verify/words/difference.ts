/** Where two texts part. */

/** Words before those that differ, so that a reader finds the place. */
const BEFORE = 4;
const SHOWN = 9;

/**
 * @param wanted paragraphs as they must be
 * @param found paragraphs as they are
 * @returns the first words that differ, with those before them; undefined where all is alike
 */
export function firstDifference(
  wanted: readonly string[],
  found: readonly string[],
): { wanted: string; found: string } | undefined {
  const [was, now] = [wanted, found].map((text) => text.join(' ').split(' '));
  if (!was || !now) return undefined;
  const at = Array.from({ length: Math.max(was.length, now.length) }).findIndex(
    (_, index) => was[index] !== now[index],
  );
  if (at < 0) return undefined;
  const around = (words: readonly string[]): string =>
    words.slice(Math.max(0, at - BEFORE), at - BEFORE + SHOWN).join(' ');
  return { wanted: around(was), found: around(now) };
}
