/** The states of two counts, in the order the article tells them: as many as the higher has, then the lower within it. */
export const STATES = ['upper', 'lower'] as const;
export type CountsState = (typeof STATES)[number];
