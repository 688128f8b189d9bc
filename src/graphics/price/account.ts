/** The account's prices in the chart: a hatched point, and a hatched band that is open above. */
import { hatch, type Box } from '../hatch.ts';
import { mark, round, type Mark } from '../picture.ts';
import { lines, wrap } from '../text.ts';
import { priceLabel } from './label.ts';
import { inChart, type Sheet } from './sheet.ts';
import { phaseOf, type Phase, type PriceState } from './state.ts';

export function account(sheet: Sheet, state: PriceState): Mark[] {
  const besideRecord = phaseOf(state, 'reported') !== 'absent';
  return [
    ...point(sheet, phaseOf(state, 'before')),
    ...band(sheet, phaseOf(state, 'doubled'), besideRecord),
  ];
}

/** The old price, in the left half of its day; the right half is for other reporting. */
function point(sheet: Sheet, phase: Phase): Mark[] {
  const { data, x, y, layout } = sheet;
  const found = inChart(sheet, data.account.before);
  if (!found || phase === 'absent') return [];
  const { price, span } = found;
  const side = layout === 'wide' ? 16 : 11;
  const centre = x(span.from + (span.to - span.from) / 4);
  const box = { x: centre - side / 2, y: y(price.low) - side / 2, width: side, height: side };
  const place = { x: x(span.from) + 1, top: box.y + side + 4 };
  return [
    mark(2, 'rect', { class: `point ${phase}`, ...box }),
    mark(2, 'path', { class: `hatch ${phase}`, d: hatch(box, { pitch: 4 }) }),
    ...priceLabel(sheet, phase, price, place, [price.source]),
  ];
}

/** The rise: from a floor upwards, with no upper edge, until the price was ordered down. */
function band(sheet: Sheet, phase: Phase, besideRecord: boolean): Mark[] {
  const { data, x, y, frame, layout } = sheet;
  const found = inChart(sheet, data.account.after);
  if (!found || phase === 'absent') return [];
  const { price, span } = found;
  const until = Math.max(span.to, inChart(sheet, data.record.ordered)?.span.from ?? 0);
  const [left, right] = [x(span.from) + 4, x(until) - 4];
  const [top, bottom] = [frame.plot.top - 12, y(price.low)];
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const hatching = {
    pitch: layout === 'wide' ? 7 : 6,
    openTop: box.height * 0.4,
    holes: besideRecord ? roomForRecord(sheet) : [],
  };
  const floor = `M${round(left)} ${round(bottom)}H${round(right)}`;
  return [
    mark(1, 'path', { class: `hatch ${phase}`, d: hatch(box, hatching) }),
    mark(1, 'path', { class: `floor ${phase}`, d: floor }),
    ...bandWords(sheet, phase, price.source, right + 10, bottom),
  ];
}

/** What the account says of the rise, in its own words when it is new; to the right of the band. */
function bandWords(sheet: Sheet, phase: Phase, source: string, x: number, bottom: number): Mark[] {
  const { size, lead, frame, layout } = sheet;
  const room = frame.width - x;
  const words =
    phase === 'new'
      ? [...wrap('“more than doubled”', room, size), source]
      : wrap(source, layout === 'wide' ? room : room / 2, size);
  const tone = phase === 'new' ? 'strong' : 'soft';
  return lines(x, bottom - (words.length - 1) * lead, words, { size, lead, tone });
}

/** Room for the line of the reported price, so that it does not swim in the hatching. */
function roomForRecord(sheet: Sheet): Box[] {
  const { data, x, y, frame } = sheet;
  const found = inChart(sheet, data.record.after);
  if (!found) return [];
  const margin = frame.line * 1.4;
  const [from, to] = [x(found.span.from), x(found.span.to)];
  return [
    { x: from, y: y(found.price.low) - margin, width: to - from + margin, height: 2 * margin },
  ];
}
