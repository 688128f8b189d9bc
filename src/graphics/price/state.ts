/** The states of the price graphic, in the order the article tells them. Each is a whole picture of its own. */
export const STATES = ['doubled', 'reported', 'ordered'] as const;
export type PriceState = (typeof STATES)[number];
