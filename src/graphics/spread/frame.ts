/** Where the parts of the picture stand, in user units, for a desk and for a phone. */
import type { Layout } from '../picture.ts';
import { LABEL } from '../text.ts';
import { mapHeight, position, type LonLat } from './projection.ts';

export interface Frame {
  layout: Layout;
  width: number;
  height: number;
  /** The map: the y of its upper and lower edge. */
  top: number;
  bottom: number;
  /** The strip: the y of its upper edge, and the height of a day's row. */
  strip: number;
  row: number;
  /** The baselines of the lines of words under the strip. */
  notes: readonly number[];
  /** The sizes of labels, of the heading and of the account's words. */
  text: number;
  heading: number;
  said: number;
  /** The radii of a place that is new that day, of an earlier one, and of one with a rough position. */
  fresh: number;
  old: number;
  rough: number;
  /** The radius of a place in the strip. */
  bead: number;
}

const WIDE_TOP = 52;
const NARROW_TOP = 46;

export const FRAMES: Readonly<Record<Layout, Frame>> = {
  wide: {
    layout: 'wide',
    width: 800,
    height: 660,
    top: WIDE_TOP,
    bottom: WIDE_TOP + mapHeight(800),
    strip: WIDE_TOP + mapHeight(800) + 4,
    row: 23,
    notes: [637, 655],
    text: LABEL.wide,
    heading: 22,
    said: 17,
    fresh: 5,
    old: 4,
    rough: 7.5,
    bead: 3.5,
  },
  narrow: {
    layout: 'narrow',
    width: 340,
    height: 374,
    top: NARROW_TOP,
    bottom: NARROW_TOP + mapHeight(340),
    strip: NARROW_TOP + mapHeight(340) + 4,
    row: 17,
    notes: [335, 352, 369],
    text: LABEL.narrow,
    heading: 16,
    said: 15,
    fresh: 3.75,
    old: 3,
    rough: 5.5,
    bead: 2.25,
  },
};

/** Where a point of the Earth lies in the picture. */
export function at(frame: Frame, point: LonLat): [number, number] {
  const [x, y] = position(frame.width, point);
  return [x, y + frame.top];
}
