/** Where the names of the known places stand, chosen by hand so that none meets a mark, a border or a name. */
import type { Line } from './lines.ts';

/**
 * From the middle of the mark to the anchor of the label on its baseline, in user units. `bare`: there is room
 * for the name, not for what is said beside it; `brief`: nor for the name on a later day; `pinned`: a short
 * stroke ties the name to its mark, because another mark is as near.
 */
export type Spot = readonly [
  dx: number,
  dy: number,
  anchor: Line['anchor'],
  ...how: ('bare' | 'brief' | 'pinned')[],
];

/** On a desk: names, in the order of the article. */
export const WIDE: Readonly<Record<string, Spot>> = {
  zhanaozen: [-23, -21, 'start', 'pinned'],
  aktau: [-2, 16, 'end', 'bare'],
  akshukur: [10, -22, 'start', 'brief', 'pinned'],
  zhetybay: [-8, -11, 'start', 'brief'],
  uralsk: [-8, 20, 'start'],
  kulsary: [8, 5, 'start'],
  'nur-sultan': [8, 5, 'start'],
  almaty: [8, 3, 'start'],
  atyrau: [-26, -10, 'start', 'bare'],
  aktobe: [8, 7, 'start'],
  tengiz: [11, 5, 'start', 'bare'],
  shymkent: [9, -10, 'end', 'bare'],
  taraz: [1, -11, 'end'],
  shu: [-8, 4, 'end'],
  taldykorgan: [5, 18, 'end'],
  kyzylorda: [8, 5, 'start'],
  karaganda: [8, 5, 'start'],
  oskemen: [-8, 10, 'end'],
  semey: [-8, 2, 'end'],
  pavlodar: [-8, 5, 'end'],
  kostanay: [8, 5, 'start'],
  petropavl: [-45, 18, 'start'],
};

/** On a phone: numbers. */
export const NARROW: Readonly<Record<string, Spot>> = {
  zhanaozen: [5, 4, 'start'],
  akshukur: [-7, -2, 'end'],
  aktau: [-8, 13, 'end'],
  uralsk: [5, 9, 'start'],
  zhetybay: [6, -8, 'start'],
  kulsary: [5, -2, 'start'],
  'nur-sultan': [21, -8, 'end'],
  almaty: [-5, -1, 'end'],
  atyrau: [-4, -8, 'start'],
  tengiz: [7, 4, 'start'],
  aktobe: [5, 9, 'start'],
  kyzylorda: [5, 4, 'start'],
  shymkent: [-5, 8, 'end'],
  taraz: [-4, -7, 'end'],
  shu: [-18, -9, 'start'],
  taldykorgan: [-5, 4, 'end'],
  kostanay: [5, 1, 'start'],
  petropavl: [-8, 17, 'start'],
  karaganda: [5, 4, 'start'],
  pavlodar: [-14, 17, 'start'],
  semey: [-5, 4, 'end'],
  oskemen: [-22, 11, 'start'],
};

/** For a place that is not in the tables: these are tried in turn. */
export const ELSEWHERE: readonly Spot[] = [
  [8, 5, 'start'],
  [-8, 5, 'end'],
  [0, -11, 'middle'],
  [0, 20, 'middle'],
  [8, -8, 'start'],
  [-8, -8, 'end'],
  [8, 18, 'start'],
  [-8, 18, 'end'],
];
