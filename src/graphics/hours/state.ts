/** The pictures of the hours, in the order the article tells them: what came before what, then one night. */
export const STATES = ['order', 'night'] as const;
export type HoursState = (typeof STATES)[number];
