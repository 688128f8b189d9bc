/** The states of the hours, in the order the article tells them: one clock, both, and what stands together on both. */
export const STATES = ['account', 'record', 'together'] as const;
export type HoursState = (typeof STATES)[number];
