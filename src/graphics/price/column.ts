/** One column to scale from zero: a litre's price before and after, as high as it was. */
import { hatch } from '../hatch.ts';
import { mark, OUTLINE, round, STROKE, type Mark } from '../picture.ts';
import { lines, text } from '../text.ts';
import type { Price } from './data.ts';
import type { Named, StateContents } from './state-contents.ts';
import type { Sheet } from './sheet.ts';
import { DASHED } from './sign.ts';
import { amount } from './words.ts';

/** The parts of the column in a state, from the ground up, each with its price beside it. */
export function column(sheet: Sheet, { small, large, past }: StateContents): Mark[] {
  const { frame } = sheet;
  const { x } = frame.column;
  const base = [
    mark(1, 'path', {
      class: 'ground',
      d: `M0 ${frame.ground}H${frame.width}`,
      ...STROKE,
    }),
    text(x - 6, frame.ground - 5, '0', { size: sheet.size, anchor: 'end', tone: 'soft' }),
  ];
  const upper = past ?? (large.look === 'after' ? large : undefined);
  const order = large.look === 'ordered' ? large : undefined;
  return [
    ...base,
    ...(small.price ? paid(sheet, small.price) : []),
    ...(upper?.price ? rise(sheet, upper.price, small.price, upper === past) : []),
    ...(order?.price ? dashed(sheet, order.price) : []),
    ...words(sheet, [small, upper, order]),
  ];
}

/** Filled up to the lower price, and outlined from there to the higher one. */
function paid(sheet: Sheet, { low, high = low }: Price): Mark[] {
  return [
    mark(2, 'rect', { class: 'paid', ...span(sheet, 0, low) }),
    ...(high > low
      ? [
          mark(2, 'rect', {
            class: 'between',
            ...span(sheet, low, high),
            ...OUTLINE,
          }),
        ]
      : []),
  ];
}

/** What came on top: solid, an outline where it is past, hatched and open above where nobody gave a figure. */
function rise(sheet: Sheet, after: Price, before: Price | undefined, past: boolean): Mark[] {
  const from = before?.high ?? before?.low ?? 0;
  if (after.high === undefined) {
    const { x, width, over, top } = sheet.frame.column;
    const open = { x, y: top, width, height: sheet.y(from) - top };
    const floor = round(sheet.y(after.low));
    return [
      mark(2, 'path', {
        class: 'hatch after',
        d: hatch(open, { openTop: (floor - top) * 0.9, pitch: 9 }),
        ...OUTLINE,
      }),
      mark(2, 'path', {
        class: 'floor after',
        d: `M${x - over} ${floor}h${width + 2 * over}`,
        ...STROKE,
      }),
    ];
  }
  if (after.high <= from) return [];
  const box = span(sheet, from, after.high);
  return past
    ? [mark(2, 'rect', { class: 'was', ...box, ...OUTLINE })]
    : [mark(2, 'rect', { class: 'rise', ...box })];
}

/** A line across the column and beyond it: ordered, not paid. Over the filled part it takes the ground's colour. */
function dashed({ frame, y }: Sheet, { low }: Price): Mark[] {
  const { x, width, over } = frame.column;
  const level = round(y(low));
  return [
    mark(2, 'path', {
      class: 'order inside',
      d: `M${x} ${level}h${width}`,
      ...DASHED,
      stroke: '#fff',
    }),
    mark(2, 'path', {
      class: 'order',
      d: `M${x - over} ${level}h${over}m${width} 0h${over}`,
      ...DASHED,
    }),
  ];
}

/** The prices beside the column, those that would meet pushed apart. */
function words(sheet: Sheet, named: readonly (Named | undefined)[]): Mark[] {
  const { frame, size, lead, y } = sheet;
  const said = sheet.data.words.graphics.price;
  return named.flatMap((one) => {
    if (!one?.price) return [];
    const { low, high } = one.price;
    const level = y(high ?? low);
    const open = high === undefined;
    const figure = open ? said.over({ price: low }) : amount(one.price, sheet.data.words);
    const baseline = level + frame.numeral * 0.36;
    const tone = one.look === 'after' ? 'numeral after' : 'numeral';
    const under = open ? said.open : one.name.split(', ');
    return [
      text(frame.column.words, baseline, figure, { size: frame.numeral, tone }),
      ...lines(frame.column.words, baseline + lead, under, { size, lead, tone: 'soft' }),
    ];
  });
}

const span = ({ frame, y }: Sheet, from: number, to: number) => ({
  x: frame.column.x,
  y: y(to),
  width: frame.column.width,
  height: y(from) - y(to),
});
