/** The pictures of the crowd, in reading order, and which of them are walked through. */
import type { Layout } from '../picture.ts';

export const STATES = [
  'first-day',
  'zhanaozen',
  'march',
  'police',
  'at-least',
  'at-most',
  'guarded',
  'unguarded',
  'renamed',
  'airport',
  'held',
  'hall',
] as const;

export type CrowdState = (typeof STATES)[number];

/** The same people with the police and without, by the one and by the other of the account's words for them. */
export type NamedState = Extract<CrowdState, 'guarded' | 'unguarded' | 'renamed'>;

export function isNamed(state: CrowdState): state is NamedState {
  return state === 'guarded' || state === 'unguarded' || state === 'renamed';
}

/** True once the police have fled. */
export function isUnguarded(state: CrowdState): boolean {
  return state === 'unguarded' || state === 'renamed';
}

/**
 * True where the picture is taller than a phone's screen: the two sides stand above and below the hall, the reader
 * walks through them, and their number stays in view.
 */
export function isWalkedThrough(state: CrowdState, layout: Layout): boolean {
  return layout === 'narrow' && (state === 'at-least' || state === 'at-most');
}
