/** The test in numbers: how many of the account's statements were checked, and what came of it. */
import { isOutside } from './speakers.ts';
import type { ClaimEntry, FigureEntry } from './types.ts';

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

/** A claim, as far as it is counted. */
type Countable = Pick<ClaimEntry, 'by' | 'status'>;

/** Whether a claim is a statement the account makes or passes on, and one that can be checked. */
export function isChecked({ by, status }: Countable): boolean {
  return status !== 'context' && !isOutside(by);
}

/** Counts the account's statements; what only stands beside it is left out. */
export function tally(claims: readonly Countable[]): Record<TallyOf, number> {
  const checked = claims.filter(isChecked);
  const count = (of: TallyOf): number =>
    of === 'checked' ? checked.length : checked.filter(({ status }) => status === of).length;
  return Object.fromEntries(TALLY.map((of) => [of, count(of)])) as Record<TallyOf, number>;
}

/** The figure that prints a count: {tally.checked}, or <Tally of="checked" />; with a part, the count of that part. */
export const tallyId = (of: TallyOf, part?: string): string =>
  ['tally', of, ...(part === undefined ? [] : [part])].join('.');

/**
 * @param unit what is counted, in the story's language
 * @param part the part of the story whose claims these are; none for all of them
 * @returns the counts as figures, for the lines and paragraphs that print them
 */
export function tallyFigures(
  claims: readonly Countable[],
  unit: string,
  part?: string,
): FigureEntry[] {
  const counts = tally(claims);
  return TALLY.map((of) => ({
    id: tallyId(of, part),
    value: counts[of],
    unit,
    bound: 'exactly',
    voice: 'record',
  }));
}
