/** The caps by region: ranges on the chart's own scale, each led to a row with its price and its regions. */
import { mark, round, shape, type Mark } from '../picture.ts';
import { lines, text, wrap } from '../text.ts';
import type { Price } from './data.ts';
import { inChart, type Sheet } from './sheet.ts';
import { DAY } from './span.ts';
import { phaseOf, type PriceState } from './state.ts';
import { amount } from './words.ts';

interface Cap {
  price: Price;
  left: number;
  centre: number;
}

export function caps(sheet: Sheet, state: PriceState): Mark[] {
  const placed = phaseOf(state, 'caps') === 'absent' ? [] : place(sheet);
  if (placed.length === 0) return [];
  return [
    ...placed.map((cap) => range(sheet, cap)),
    ...(sheet.layout === 'wide' ? rowsBelow(sheet, placed) : rowsAbove(sheet, placed)),
  ];
}

/** What part of the way from one cap to the next stays free. */
const GAP = 0.28;

/** The caps side by side, from the first day one is dated to, up to the end of the chart. */
function place(sheet: Sheet): Cap[] {
  const { data, x } = sheet;
  const dated = data.caps.flatMap((cap) => inChart(sheet, cap) ?? []);
  const from = x(Math.min(...dated.map(({ span }) => span.from)));
  const pitch = (x(data.days.to) - from) / dated.length;
  return dated.map(({ price }, i) => {
    const left = from + pitch * (i + GAP / 2);
    return { price, left, centre: left + (pitch * (1 - GAP)) / 2 };
  });
}

/** Dashed, because ordered; as high as its range. */
function range({ y, frame }: Sheet, { price, left, centre }: Cap): Mark {
  const [top, bottom] = [y(price.high ?? price.low), y(price.low)];
  const width = (centre - left) * 2;
  const dash = width / 4.2; // three dashes, two gaps of 0.6
  return mark(2, 'path', {
    class: 'ordered new',
    d: `M${round(left)} ${round((top + bottom) / 2)}h${round(width)}`,
    'stroke-width': Math.max(frame.line, bottom - top),
    'stroke-dasharray': `${round(dash)} ${round(dash * 0.6)}`,
  });
}

/** Under the chart's prices, where nothing else is drawn: the lowest cap on top, the rows in stairs. */
function rowsBelow(sheet: Sheet, placed: readonly Cap[]): Mark[] {
  const { y, x, lead, data } = sheet;
  const left = x(data.days.from + DAY);
  const lowest = Math.min(...placed.map(({ price }) => price.low));
  const first = y(lowest) + lead * 1.4;
  return stairs(sheet, placed, { first, left, lead, hangs: true }, title(sheet, placed));
}

/** On a phone above the chart, in place of the sign: the highest cap on top. */
function rowsAbove(sheet: Sheet, placed: readonly Cap[]): Mark[] {
  const lead = sheet.lead - 0.5;
  return stairs(
    sheet,
    [...placed].reverse(),
    { first: sheet.size * 0.9, left: 0, lead, hangs: false },
    title(sheet, placed),
  );
}

/** On a phone without the date, which the days under the chart give, but with the unit, as the sign is away. */
function title({ data, layout }: Sheet, placed: readonly Cap[]): string {
  const from = placed[0]?.price.span?.from;
  const of = layout === 'wide' && from !== undefined ? ` of ${DATE.format(from)}` : '';
  const term = data.capTerm === undefined ? '' : ` ordered for ${data.capTerm}`;
  return layout === 'wide' ? `Caps${of}${term && `,${term}`}` : `Caps${term}, ${data.unit}`;
}

interface Stairs {
  /** The first baseline, the left end of the rows, and the distance of two lines. */
  first: number;
  left: number;
  lead: number;
  /** True where the rows hang below their caps, false where they stand above. */
  hangs: boolean;
}

/** The title, then a row a cap, each ending at the leader of its cap, so that no leader crosses a row. */
function stairs(
  sheet: Sheet,
  placed: readonly Cap[],
  { first, left, lead, hangs }: Stairs,
  head: string,
): Mark[] {
  const { y, size } = sheet;
  const firstEnd = (placed[0]?.centre ?? 0) - INDENT;
  const marks = [
    text(hangs ? firstEnd : 0, first, head, {
      size,
      anchor: hangs ? 'end' : 'start',
      tone: 'strong',
    }),
  ];
  let line = first + lead;
  for (const { price, centre } of placed) {
    const end = centre - INDENT;
    const numbers = amount(price);
    const [top = '', ...rest] = wrap(`${numbers} ${price.place ?? ''}`, end - left, size);
    marks.push(
      text(end, line, [shape('tspan', { class: 'strong' }, numbers), top.slice(numbers.length)], {
        size,
        anchor: 'end',
      }),
    );
    marks.push(...lines(end, line + lead, rest, { size, lead, anchor: 'end' }));
    const turn = round(line + (hangs ? 0 : rest.length * lead) - size * 0.35);
    const start = hangs ? y(price.low) + 4 : y(price.high ?? price.low) - 4;
    marks.push(
      mark(1, 'path', { class: 'leader', d: `M${round(centre)} ${round(start)}V${turn}h-4` }),
    );
    line += (1 + rest.length) * lead;
  }
  return marks;
}

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** From a leader to the end of its row. */
const INDENT = 8;
