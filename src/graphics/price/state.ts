/** The states of the price graphic, in the order the article tells them. Each adds to the ones before it. */
export const STATES = ['before', 'doubled', 'reported', 'tank', 'cut', 'ordered', 'caps'] as const;
export type PriceState = (typeof STATES)[number];

/** How a part that enters with one state stands in another: not yet, just now, or as what came before. */
export type Phase = 'absent' | 'new' | 'quiet';

/** The phase, in `state`, of a part that enters with `since`. */
export function phaseOf(state: PriceState, since: PriceState): Phase {
  const distance = STATES.indexOf(state) - STATES.indexOf(since);
  if (distance < 0) return 'absent';
  return distance === 0 ? 'new' : 'quiet';
}
