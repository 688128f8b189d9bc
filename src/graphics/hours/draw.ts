/**
 * The same events by two clocks, a row each: hatched where the account has them, solid where others do, and between
 * the two a line as long as they are apart. Down the rows the account's time runs on.
 */
import { printShortDay } from '../../story/dates.ts';
import type { Hours } from '../../story/hours.ts';
import { capital } from '../../story/words/list.ts';
import type { Words } from '../../story/words/words.ts';
import { hatch, type Box } from '../hatch.ts';
import { mark, OUTLINE, STROKE, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, text, textWidth } from '../text.ts';
import { eventsIn } from './data.ts';
import { dayScale, type DayScale } from './day-scale.ts';
import type { HoursState } from './state.ts';

type Event = Hours['events'][number];

interface Plan {
  width: number;
  /** Where the days begin, and the words of a row end. */
  left: number;
  /** Room over the rows for the key and the days. */
  head: number;
  /** How high a row is, and how far below its top its bars begin. */
  row: number;
  bars: number;
  /** How high a bar is. */
  bar: number;
}

/** User units. What happened, and what others say of it: on a phone over the bars, on a desk beside them. */
const PLANS: Record<Layout, Plan> = {
  wide: { width: 800, left: 290, head: 62, row: 52, bars: 10, bar: 16 },
  narrow: { width: 340, left: 0, head: 52, row: 58, bars: 35, bar: 8 },
};

/** A moment is a bar as well. */
const LEAST = 4;

/** How far the line between two days reaches beyond the bars. */
const AROUND = 2;

/** A row: an event, and its two bars. */
interface Row {
  event: Event;
  top: number;
  account: Box;
  record: Box;
}

/** The picture of one state. */
export function draw(hours: Hours, state: HoursState, layout: Layout, words: Words): Picture {
  const plan = PLANS[layout];
  const events = eventsIn(hours, state);
  const moments = events.flatMap(({ account, record }) => [account, record]);
  const scale = dayScale(
    moments.flatMap(({ from, to }) => [from, to]),
    [plan.left, plan.width - 1],
  );
  const rows = events.map((event, i) => rowOf(event, plan.head + i * plan.row, plan, scale));
  return {
    width: plan.width,
    height: plan.head + events.length * plan.row,
    marks: [
      rules(scale, rows, plan),
      ...dates(scale, plan, layout, words),
      ...key(plan, layout, words),
      ...bars(rows),
      ...rows.flatMap((row) => said(row, plan, layout)),
    ],
  };
}

function rowOf(event: Event, top: number, { bars: below, bar }: Plan, { at }: DayScale): Row {
  // Whole units: an hour is hardly two of them, and its bar at least LEAST.
  const boxOf = ({ from, to }: Event['account'], y: number): Box => {
    const x = Math.round(at(from));
    return { x, y, width: Math.max(LEAST, Math.round(at(to)) - x), height: bar };
  };
  return {
    event,
    top,
    account: boxOf(event.account, top + below),
    record: boxOf(event.record, top + below + bar),
  };
}

/** What hatched and solid stand for. */
function key({ left, bar }: Plan, layout: Layout, { record: { voices } }: Words): Mark[] {
  const size = LABEL[layout];
  const y = 14;
  const sample = (x: number): Box => ({ x, y: y - bar + 2, width: 28, height: bar });
  const account = capital(voices.account);
  const second = Math.round(left + 36 + textWidth(account, size) + 24);
  return [
    ...hatched([sample(left)]),
    text(left + 36, y, account, { size }),
    solid([sample(second)]),
    text(second + 36, y, capital(voices.record), { size }),
  ];
}

/** The dates, over the rows. */
function dates({ days }: DayScale, { head }: Plan, layout: Layout, words: Words): Mark[] {
  const style = { size: LABEL[layout], anchor: 'middle', tone: 'soft' } as const;
  return days.map(({ date, middle }, i) =>
    text(
      middle,
      head - (layout === 'wide' ? 18 : 10),
      layout === 'wide' || i === 0
        ? printShortDay(date.toISOString(), words)
        : `${date.getUTCDate()}`,
      style,
    ),
  );
}

/** Lines between two days, beside the bars of each row: between them words stay free. */
function rules({ days, end }: DayScale, rows: readonly Row[], { row, bar }: Plan): Mark {
  const long = 2 * (bar + AROUND);
  // The same run for every day: as text it weighs next to nothing.
  const run = rows.map(() => `v${long}`).join(`m0 ${row - long}`);
  const top = rows[0]!.account.y - AROUND;
  const d = [...days.map(({ from }) => from), end].map((x) => `M${Math.round(x)} ${top}${run}`);
  return mark(1, 'path', { class: 'rule', d: d.join(''), ...STROKE });
}

/** Both clocks’ bars, and the lines between the two. */
function bars(rows: readonly Row[]): Mark[] {
  const account = rows.map(({ account: box }) => box);
  const record = rows.map(({ record: box }) => box);
  return [...hatched(account), ...apart(rows), solid(record)];
}

const framed = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}z`;

function hatched(boxes: readonly Box[]): Mark[] {
  const one = (name: string, d: string[]): Mark =>
    mark(2, 'path', { class: name, d: d.join(''), ...OUTLINE });
  return [
    one('outline', boxes.map(framed)),
    one(
      'hatch',
      boxes.map((box) => hatch(box, { pitch: 8 })),
    ),
  ];
}

const solid = (boxes: readonly Box[]): Mark =>
  mark(2, 'path', { class: 'solid', d: boxes.map(framed).join('') });

/** The line from one bar to the other, where they do not meet. */
function apart(rows: readonly Row[]): Mark[] {
  const d = rows
    .map(({ account, record }) => {
      const from = Math.min(account.x + account.width, record.x + record.width);
      const to = Math.max(account.x, record.x);
      return from < to ? `M${from} ${record.y}H${to}` : '';
    })
    .join('');
  return d === '' ? [] : [mark(1, 'path', { class: 'apart', d, ...STROKE })];
}

/** What happened, and what others say of it. */
function said({ event, top }: Row, { bars: below }: Plan, layout: Layout): Mark[] {
  const size = LABEL[layout];
  const y = layout === 'wide' ? top + below + 12 : top + size - 2;
  return [
    text(0, y, event.label, { size, tone: 'strong' }),
    text(0, y + LINE[layout], event.record.says, { size, tone: 'soft' }),
  ];
}
