/** The ground plan of the price graphic: where its parts stand, and the scale of its column. */
import { scaleLinear } from 'd3-scale';
import type { Box } from '../hatch.ts';
import type { Layout } from '../picture.ts';
import { LABEL, LINE } from '../text.ts';
import type { PriceData } from './data.ts';

/** A row of the sign: where its name stands, and its digits. */
export interface SignRow {
  name: { x: number; y: number };
  digits: Box;
}

/** Sizes and places in user units. */
interface Frame {
  width: number;
  height: number;
  /** The baselines and sizes of the two lines over the picture. */
  title: { y: number; size: number };
  subtitle: { y: number; size: number };
  /** The board, the height of its head, and its two rows with the line between them. */
  sign: Box & { pad: number; head: number; parting: number; small: SignRow; large: SignRow };
  /** The column, how far a line reaches beyond it, and where the words beside it begin. */
  column: { x: number; width: number; over: number; words: number; top: number };
  ground: number;
  /** The baseline of the first line of the sources. */
  foot: number;
  /** The size of a price beside the column. */
  numeral: number;
}

const FRAMES: Record<Layout, Frame> = {
  wide: {
    width: 800,
    height: 626,
    title: { y: 28, size: 26 },
    subtitle: { y: 54, size: 17 },
    sign: {
      ...{ x: 1.5, y: 78, width: 446, height: 384, pad: 22, head: 44, parting: 208 },
      small: {
        name: { x: 22, y: 171 },
        digits: { x: 236, y: 139, width: 190, height: 52 },
      },
      large: {
        name: { x: 22, y: 238 },
        digits: { x: 40, y: 256, width: 386, height: 186 },
      },
    },
    column: { x: 516, width: 112, over: 8, words: 646, top: 78 },
    ground: 556,
    foot: 586,
    numeral: 34,
  },
  narrow: {
    width: 340,
    height: 392,
    title: { y: 17, size: 17 },
    subtitle: { y: 36, size: 14 },
    sign: {
      ...{ x: 1, y: 48, width: 186, height: 226, pad: 10, head: 25, parting: 134 },
      small: { name: { x: 11, y: 92 }, digits: { x: 90, y: 101, width: 86, height: 24 } },
      large: { name: { x: 11, y: 153 }, digits: { x: 16, y: 164, width: 160, height: 98 } },
    },
    column: { x: 202, width: 34, over: 4, words: 245, top: 48 },
    ground: 330,
    foot: 350,
    numeral: 18,
  },
};

/** Everything a part of the picture needs to place itself. */
export interface Sheet {
  data: PriceData;
  layout: Layout;
  frame: Frame;
  /** The size of a label and the distance of two lines. */
  size: number;
  lead: number;
  /** Tenge a litre to y; zero is the ground. */
  y: (tenge: number) => number;
}

/** The column reaches this much above the highest price, for what has no upper end. */
const HEADROOM = 13 / 12;

export function sheetOf(data: PriceData, layout: Layout): Sheet {
  const frame = FRAMES[layout];
  const prices = [...Object.values(data.account), ...Object.values(data.record)];
  const highest = Math.max(0, ...prices.map((price) => price.high ?? price.low));
  const y = scaleLinear([0, (highest || 1) * HEADROOM], [frame.ground, frame.column.top]);
  const size = LABEL[layout];
  return { data, layout, frame, size, lead: LINE[layout], y: (tenge) => y(tenge) };
}
