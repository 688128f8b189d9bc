/** The states of the price graphic, in the order the article tells them. Each is a whole picture of its own. */
export const STATES = ['reported', 'doubled', 'ordered'] as const;
export type PriceState = (typeof STATES)[number];

/** States of the first edition, and what is drawn for them until no chapter names them. */
export const FORMER: Readonly<Record<string, PriceState>> = {
  before: 'reported',
  tank: 'reported',
  cut: 'ordered',
  caps: 'ordered',
};
