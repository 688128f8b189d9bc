/** Where everything in the drawing of the blackout stands; its words stand where content/data/blackout.yaml says. */
import type { Layout } from '../picture.ts';

export interface Plan {
  width: number;
  height: number;
  /** The upper edge of the row of other reporting and of the account's, and the line of the days. */
  rows: { record: number; account: number; days: number };
  heads: { record: number; account: number };
}

/** How high a row is, in user units. */
export const ROW = 24;

export const PLANS: Record<Layout, Plan> = {
  wide: {
    width: 800,
    height: 230,
    rows: { record: 62, account: 166, days: 202 },
    heads: { record: 12, account: 156 },
  },
  narrow: {
    width: 340,
    height: 284,
    rows: { record: 76, account: 222, days: 257 },
    heads: { record: 12, account: 180 },
  },
};
