/** Other reporting in the chart: solid steps on the days a figure is known for, dashed where a price was ordered. */
import { area, line } from 'd3-shape';
import { mark, type Mark } from '../picture.ts';
import { text, textWidth } from '../text.ts';
import type { Price } from './data.ts';
import { priceLabel } from './label.ts';
import { inChart, type Sheet } from './sheet.ts';
import type { Span } from './span.ts';
import { phaseOf, type Phase, type PriceState } from './state.ts';
import { amount } from './words.ts';

export function record(sheet: Sheet, state: PriceState): Mark[] {
  return [
    ...before(sheet, phaseOf(state, 'before')),
    ...after(sheet, phaseOf(state, 'reported')),
    ...cut(sheet, phaseOf(state, 'cut')),
    ...ordered(sheet, phaseOf(state, 'ordered')),
  ];
}

/** Only the right half of a day for which the account has a price too. */
function before(sheet: Sheet, phase: Phase): Mark[] {
  const { data, x, y } = sheet;
  const found = inChart(sheet, data.record.before);
  if (!found || phase === 'absent') return [];
  const { price, span } = found;
  const shared = inChart(sheet, data.account.before);
  const from = shared ? (span.from + span.to) / 2 : span.from;
  const bottom = y(price.high ?? price.low) - 8;
  const place =
    phase === 'new'
      ? { x: x(from), bottom }
      : { x: x(span.to) - 4, bottom, anchor: 'end' as const };
  const where = known([price.place, price.period]).join(', ');
  return [
    step(sheet, { from, to: span.to }, price, phase),
    ...priceLabel(sheet, phase, price, place, known([where, price.source])),
  ];
}

/** The new price, and the rise to it where the day before is known too. */
function after(sheet: Sheet, phase: Phase): Mark[] {
  const { data, x, y, layout } = sheet;
  const found = inChart(sheet, data.record.after);
  if (!found || phase === 'absent') return [];
  const { price, span } = found;
  const place = { x: x(span.from) - 9, middle: y(price.low), anchor: 'end' as const };
  const credit = layout === 'wide' ? known([price.place, price.source]) : []; // a phone's sign says it, right above
  return [
    ...rise(sheet, span, price, phase),
    step(sheet, span, price, phase),
    ...priceLabel(sheet, phase, price, place, credit),
  ];
}

function rise(sheet: Sheet, span: Span, price: Price, phase: Phase): Mark[] {
  const { data, x, y } = sheet;
  const found = inChart(sheet, data.record.before);
  if (found?.span.to !== span.from) return [];
  const bottom = found.price.high ?? found.price.low;
  const d = straight([x(span.from), y(bottom)], [x(span.from), y(price.low)]);
  return [mark(2, 'path', { class: `rise ${phase}`, d })];
}

function cut(sheet: Sheet, phase: Phase): Mark[] {
  const { data, x, y } = sheet;
  const found = inChart(sheet, data.record.cut);
  if (!found || phase === 'absent') return [];
  const { price, span } = found;
  const place = { x: x(span.to), top: y(price.low) + 7, anchor: 'end' as const };
  return [
    step(sheet, span, price, phase),
    ...priceLabel(sheet, phase, price, place, ['agreed', credited(sheet, price)]),
  ];
}

/** A decreed price stands, dashed, until the next decree. */
function ordered(sheet: Sheet, phase: Phase): Mark[] {
  const { data, x, y, size, lead, frame, layout } = sheet;
  const found = inChart(sheet, data.record.ordered);
  if (!found || phase === 'absent') return [];
  const { price, span } = found;
  const next = data.caps.flatMap((cap) => cap.span?.from ?? []).find((day) => day > span.from);
  const [from, to, middle] = [x(span.from), x(next ?? data.days.to) - 4, y(price.low)];
  const word = from + textWidth(amount(price), frame.numeral) + 5;
  return [
    mark(2, 'path', {
      class: `ordered ${phase}`,
      d: straight([from, middle], [to, middle]),
      'stroke-width': frame.line,
      'stroke-dasharray': layout === 'wide' ? '11 6' : '7 4',
    }),
    ...(phase === 'new'
      ? [
          text(from, middle - 11, amount(price), { size: frame.numeral, tone: 'numeral' }),
          text(word, middle - 11, 'ordered', { size, tone: 'strong' }),
          text(from, middle + lead, credited(sheet, price), { size }),
        ]
      : [
          text(to - 9, middle - 9, `${amount(price)} ordered`, {
            size,
            anchor: 'end',
            tone: 'soft',
          }),
        ]),
  ];
}

/** A flat step: a band for a range, a line of even thickness for a single price. */
function step({ x, y, frame }: Sheet, span: Span, price: Price, phase: Phase): Mark {
  const [top, bottom] = [y(price.high ?? price.low), y(price.low)];
  const pad = Math.max(0, frame.line - (bottom - top)) / 2;
  const path = area<number>()
    .x((moment) => x(moment))
    .y0(bottom + pad)
    .y1(top - pad);
  return mark(2, 'path', { class: `step ${phase}`, d: path([span.from, span.to]) ?? '' });
}

const straight = (...points: [number, number][]): string => line<[number, number]>()(points) ?? '';

/** Whose price, and on a desk where; a phone's sign names the place. */
const credited = ({ layout }: Sheet, { place, source }: Price): string =>
  known([layout === 'wide' ? place : undefined, source]).join(', ');

const known = (words: readonly (string | undefined)[]): string[] =>
  words.filter((word): word is string => Boolean(word));
