/** The ground plan of the price graphic: where its parts stand, and the two scales of the chart. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Box } from '../hatch.ts';
import type { Layout } from '../picture.ts';
import { LABEL, LINE } from '../text.ts';
import type { Price, PriceData } from './data.ts';
import { within, type Span } from './span.ts';

/** Sizes and places in user units. */
interface Frame {
  width: number;
  height: number;
  /** The board, the height of its head, and the words and the digits of its two rows. */
  sign: Box & { pad: number; head: number; rows: Record<'before' | 'after', SignRow> };
  /** `bar`: how broad a bar is, across the direction it is measured in. */
  tank: Box & { bar: number };
  plot: { left: number; right: number; top: number; ground: number };
  /** The baselines of the days, and of the first line of the sources. */
  days: number;
  foot: number;
  /** The size of a large number. */
  numeral: number;
  /** The thickness of the line of a single price. */
  line: number;
}

interface SignRow {
  name: { x: number; y: number };
  voice: { x: number; y: number; anchor: 'start' | 'end' };
  digits: Box;
}

const wideRow = (y: number): SignRow => ({
  name: { x: 10, y: y + 26 },
  voice: { x: 204, y: y + 26, anchor: 'end' },
  digits: { x: 11, y: y + 37, width: 192, height: 56 },
});

const narrowRow = (y: number): SignRow => ({
  name: { x: 12, y: y + 17 },
  voice: { x: 12, y: y + 33, anchor: 'start' },
  digits: { x: 202, y: y + 6, width: 126, height: 30 },
});

const FRAMES: Record<Layout, Frame> = {
  wide: {
    width: 800,
    height: 566,
    sign: {
      ...{ x: 1, y: 5, width: 212, height: 240, pad: 9, head: 32 },
      rows: { before: wideRow(37), after: wideRow(139) },
    },
    tank: { x: 24, y: 272, width: 166, height: 140, bar: 56 },
    plot: { left: 268, right: 798, top: 50, ground: 484 },
    days: 505,
    foot: 540,
    numeral: 30,
    line: 6,
  },
  narrow: {
    width: 340,
    height: 380,
    sign: {
      ...{ x: 1, y: 1, width: 338, height: 104, pad: 11, head: 20 },
      rows: { before: narrowRow(21), after: narrowRow(62) },
    },
    tank: { x: 120, y: 122, width: 219, height: 34, bar: 10 },
    plot: { left: 34, right: 339, top: 176, ground: 328 },
    days: 345,
    foot: 360,
    numeral: 20,
    line: 4,
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
  /** Moment (ms) to x. */
  x: (moment: number) => number;
  /** Tenge a litre to y; zero is the ground. */
  y: (tenge: number) => number;
  /** Round values for the axis, zero included; only zero where there are no prices. */
  ticks: number[];
}

/** The chart reaches this much above its highest price. */
const HEADROOM = 13 / 12;

export function sheetOf(data: PriceData, layout: Layout): Sheet {
  const frame = FRAMES[layout];
  const { left, right, top, ground } = frame.plot;
  const prices = [...Object.values(data.account), ...Object.values(data.record), ...data.caps];
  const highest = Math.max(0, ...prices.map((price) => price.high ?? price.low));
  const y = scaleLinear([0, (highest || 1) * HEADROOM], [ground, top]);
  const x = scaleUtc([data.days.from, data.days.to], [left, right]);
  return {
    data,
    layout,
    frame,
    size: LABEL[layout],
    lead: LINE[layout],
    x: (moment) => x(moment),
    y: (tenge) => y(tenge),
    ticks: highest > 0 ? y.ticks(3) : [0],
  };
}

/** A price with its days in the chart; undefined where there is none, or none of its days is there. */
export function inChart(
  { data }: Pick<Sheet, 'data'>,
  price: Price | undefined,
): { price: Price; span: Span } | undefined {
  const span = within(price?.span, data.days);
  return price && span ? { price, span } : undefined;
}
