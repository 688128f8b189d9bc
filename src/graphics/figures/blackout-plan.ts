/** Where everything in the drawing of the blackout stands, and the words beside its rows. */
import type { Layout } from '../picture.ts';

/** Words at a moment: lines of text, and a leader to the row from their first or last line. */
export interface Note {
  words: string[];
  /** The moment the leader points at; the words stand to its right, or before it. */
  at: string;
  y: number;
  before?: boolean;
}

export interface Plan {
  width: number;
  height: number;
  /** The upper edge of the row of other reporting and of the account's, and the line of the days. */
  rows: { record: number; account: number; days: number };
  heads: { record: number; account: number };
  notes: Note[];
  /** What the account says, beside or under its name. */
  account: string[];
}

/** How high a row is, in user units. */
export const ROW = 24;

/** The return of 10 January, in the same words in both layouts. */
const BACK = {
  at: '2022-01-10T08:00',
  words: ['back about 08:00,', 'cut again hours later'],
  before: true,
};

export const PLANS: Record<Layout, Plan> = {
  wide: {
    width: 800,
    height: 230,
    rows: { record: 62, account: 166, days: 202 },
    heads: { record: 12, account: 156 },
    notes: [
      { at: '2022-01-04T18:00', y: 33, words: ['mobile service cut from the evening'] },
      { at: '2022-01-05T16:30', y: 52, words: ['national blackout from about 16:30 to 17:00'] },
      { at: '2022-01-05T22:00', y: 106, words: ['a short return that night'] },
      { ...BACK, y: 106 },
    ],
    account: ['no internet from the morning of 5 January, in Almaty until 11 January'],
  },
  narrow: {
    width: 340,
    height: 284,
    rows: { record: 76, account: 222, days: 257 },
    heads: { record: 12, account: 180 },
    notes: [
      { at: '2022-01-04T18:00', y: 31, words: ['mobile service cut from the evening'] },
      { at: '2022-01-05T16:30', y: 49, words: ['national blackout', 'from about 16:30 to 17:00'] },
      { at: '2022-01-05T22:00', y: 154, words: ['a short return that night'] },
      { ...BACK, y: 120 },
    ],
    account: ['no internet from the morning of 5 January,', 'in Almaty until 11 January'],
  },
};
