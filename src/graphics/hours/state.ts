/** The states of the hours, in the order the article tells them: one clock, then both. */
export const STATES = ['account', 'record'] as const;
export type HoursState = (typeof STATES)[number];
