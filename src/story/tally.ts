/** The test in numbers: how many of the account's statements were checked, and what came of it. */
import type { Claim } from './schema.ts';
import type { FigureEntry } from './types.ts';

/** What can be counted: all statements, or those of one status. */
export const TALLY = [
  'checked',
  'corroborated',
  'corrected',
  'disputed',
  'unconfirmed',
  'said',
] as const;
export type TallyOf = (typeof TALLY)[number];

/** Whose claims stand beside the account, not in it. */
export const BESIDE: readonly Claim['speaker'][] = ['euractiv', 'others'];

/** Whether a claim is a statement the account makes or passes on, and one that can be checked. */
export function isChecked({ speaker, status }: Pick<Claim, 'speaker' | 'status'>): boolean {
  return status !== 'context' && !BESIDE.includes(speaker);
}

/** Counts the account's statements; what only stands beside it is left out. */
export function tally(
  claims: readonly Pick<Claim, 'speaker' | 'status'>[],
): Record<TallyOf, number> {
  const checked = claims.filter(isChecked);
  const count = (of: TallyOf): number =>
    of === 'checked' ? checked.length : checked.filter(({ status }) => status === of).length;
  return Object.fromEntries(TALLY.map((of) => [of, count(of)])) as Record<TallyOf, number>;
}

/** The figure that prints a count: {tally.checked}, or <Tally of="checked" />. */
export const tallyId = (of: TallyOf): string => `tally.${of}`;

/**
 * @param unit what is counted, in the story's language
 * @returns the counts as figures, for the lines and paragraphs that print them
 */
export function tallyFigures(claims: readonly Claim[], unit: string): FigureEntry[] {
  const counts = tally(claims);
  return TALLY.map((of) => ({
    id: tallyId(of),
    value: counts[of],
    unit,
    bound: 'exactly',
    voice: 'record',
  }));
}
