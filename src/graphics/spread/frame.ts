/** Where the parts of the picture stand, in user units, for a desk and for a phone. */
import type { Layout } from '../picture.ts';
import { MAP } from './facts.ts';
import { mapHeight, position, WINDOW, type LonLat, type Window } from './projection.ts';

export interface Frame {
  layout: Layout;
  width: number;
  height: number;
  /** What the map shows; its upper edge is the picture's. */
  window: Window;
  /** The y of the map's lower edge, which is the upper edge of the strip, and the height of a row of few places. */
  strip: number;
  row: number;
  /** How many lanes more than others each row has, and what follows: the rows' upper edges, and the lower one of the last. */
  more: readonly number[];
  tops: readonly number[];
  /** From the top of a row to the middles of its lanes, the one to fill first at the front. */
  lanes: readonly number[];
  /** What a lane more adds to a row that has many. */
  lane: number;
  /** Sizes of names and of the days. */
  text: number;
  day: number;
  /** The room kept free at both ends of a name. */
  apart: number;
  /** The baselines of the lines under the strip. */
  notes: readonly number[];
  /** Half the height of a lozenge in the strip, and on the map. */
  drop: number;
  spot: number;
  /** How far apart hairlines are kept, in whole units, and how far from the middle of its lozenge one may stand for it. */
  clear: number;
  reach: number;
  /** Whether a name may stand left of its mark to save a lane; else those alone do that have no room at the right. */
  swaps: boolean;
}

/** On a phone the country alone, from edge to edge. */
const NARROW: Window = { ...WINDOW, ...MAP.phone };

const ROWS = MAP.days.length;

const WIDE_MAP = mapHeight(800, WINDOW);
const NARROW_MAP = mapHeight(340, NARROW);

const NO_MORE = MAP.days.map(() => 0);

/** The upper edges of the rows from the first on, and the lower one of the last. */
export function topsOf(
  { strip, row, lane }: Pick<Frame, 'strip' | 'row' | 'lane'>,
  more: readonly number[],
): number[] {
  const tops = [strip];
  for (const lanes of more) tops.push(tops.at(-1)! + row + lanes * lane);
  return tops;
}

/** A row of few places, and a lane more, in user units. */
const ROW: Readonly<Record<Layout, Pick<Frame, 'row' | 'lane'>>> = {
  wide: { row: 71, lane: 20 },
  narrow: { row: 56, lane: 17 },
};

/** The lower edges of the strips with every row as high as one of few places needs it. */
const WIDE_END = WIDE_MAP + ROWS * ROW.wide.row;
const NARROW_END = NARROW_MAP + ROWS * ROW.narrow.row;

/** With every row as high as one of few places needs it; see `frameFor` in rows.ts. */
export const FRAMES: Readonly<Record<Layout, Frame>> = {
  wide: {
    layout: 'wide',
    width: 800,
    height: Math.round(WIDE_END + 48),
    window: WINDOW,
    strip: WIDE_MAP,
    ...ROW.wide,
    more: NO_MORE,
    tops: topsOf({ strip: WIDE_MAP, ...ROW.wide }, NO_MORE),
    lanes: [36, 16, 56],
    text: 17,
    day: 17,
    apart: 8,
    notes: [WIDE_END + 23, WIDE_END + 43],
    drop: 6.5,
    spot: 5.5,
    clear: 3,
    reach: 4,
    swaps: true,
  },
  narrow: {
    layout: 'narrow',
    width: 340,
    height: Math.round(NARROW_END + 60),
    window: NARROW,
    strip: NARROW_MAP,
    ...ROW.narrow,
    more: NO_MORE,
    tops: topsOf({ strip: NARROW_MAP, ...ROW.narrow }, NO_MORE),
    lanes: [28, 11, 45],
    text: 14,
    day: 14,
    apart: 5,
    notes: [NARROW_END + 20, NARROW_END + 37, NARROW_END + 54],
    drop: 4.5,
    spot: 4,
    clear: 2,
    reach: 3,
    swaps: false,
  },
};

/** Where a point of the Earth lies in the picture. */
export function at({ width, window }: Frame, point: LonLat): [number, number] {
  return position(width, point, window);
}
