/**
 * The same events by two clocks, a row each: hatched where the account has them, solid where others do, each with its
 * time in words, and between the two a line as long as they are apart. Down the rows the account's time runs on. Where
 * a clock tells what came before what, its events are numbered.
 */
import { printShortDay } from '../../story/dates.ts';
import type { Hours } from '../../story/hours.ts';
import { capital } from '../../story/words/list.ts';
import type { Words } from '../../story/words/words.ts';
import { hatch, type Box } from '../hatch.ts';
import { mark, OUTLINE, STROKE, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, lines, text, textWidth, wrap } from '../text.ts';
import { eventsIn } from './data.ts';
import { hourScale, type HourScale, type Tick } from './hour-scale.ts';
import type { HoursState } from './state.ts';

type Event = Hours['events'][number];
type Clock = 'account' | 'record';
const CLOCKS: readonly Clock[] = ['account', 'record'];

interface Plan {
  width: number;
  /** Sizes of what happened, of a time in words, and of a number before it. */
  title: number;
  said: number;
  number: number;
  /** From the top of a row to the words that say what happened, and to its bars; and how high a bar is. */
  name: number;
  bars: number;
  bar: number;
  /** What is left between two rows. */
  apart: number;
}

/** User units. Rows are a multiple of the hatching’s pitch apart: as text alike, they weigh next to nothing. */
const PLANS: Record<Layout, Plan> = {
  wide: {
    ...{ width: 800, title: 19, said: 17, number: 28 },
    ...{ name: 20, bars: 32, bar: 44, apart: 24 },
  },
  narrow: {
    ...{ width: 340, title: 15, said: 14, number: 20 },
    ...{ name: 16, bars: 26, bar: 26, apart: 18 },
  },
};

/** Of the hatching. */
const PITCH = 12;

/** A moment is a bar as well. */
const LEAST = 4;

/** What is left free beside a bar, a number and words. */
const GAP = 7;

/** How far a tick reaches beyond the bars. */
const AROUND = 3;

/** What a clock has of an event: its bar, and beside it its number, and its time in words. */
interface Part {
  box: Box;
  /** At which side of its bar, and the room that words and number take there. */
  anchor: 'start' | 'end';
  room: { left: number; right: number };
  says: string;
  order?: number;
}

/** A row: an event, and what either clock has of it. */
interface Row extends Record<Clock, Part> {
  label: string;
  top: number;
}

/** The picture of one state. */
export function draw(hours: Hours, state: HoursState, layout: Layout, words: Words): Picture {
  const plan = PLANS[layout];
  const events = eventsIn(hours, state);
  const moments = events.flatMap(({ account, record }) => [account, record]);
  // Every hour stands over its tick, those at the ends too.
  const side = Math.ceil(textWidth('00:00', LABEL[layout]) / 2) + 1;
  const scale = hourScale(
    moments.flatMap(({ from, to }) => [from, to]),
    [side, plan.width - side],
  );
  const head = key(plan, layout, words);
  const row = plan.bars + 2 * plan.bar + plan.apart;
  const top = Math.round(head.bottom + AXIS * LINE[layout]);
  const order = { account: orderBy('account', events), record: orderBy('record', events) };
  const rows = events.map((event, i): Row => {
    const y = top + i * row;
    const part = (clock: Clock, below: number): Part =>
      partOf(event[clock], order[clock]?.get(event), y + plan.bars + below, plan, scale);
    return {
      ...{ label: event.label, top: y },
      ...{ account: part('account', 0), record: part('record', plan.bar) },
    };
  });
  return {
    width: plan.width,
    height: top + events.length * row - plan.apart + AROUND + 1,
    marks: [
      ...head.marks,
      ...axis(scale, top, layout, words),
      ...rules(scale, rows, plan),
      ...bars(rows),
      ...rows.flatMap((one) => said(one, plan)),
    ],
  };
}

/** The number of each event in the order of a clock; none where two of them may have come at once, or there is but one. */
function orderBy(clock: Clock, events: readonly Event[]): Map<Event, number> | undefined {
  const sorted = events.toSorted((a, b) => (a[clock].from < b[clock].from ? -1 : 1));
  const isKnown = sorted.every((event, i) => {
    const next = sorted[i + 1];
    return !next || event[clock].to <= next[clock].from;
  });
  if (!isKnown || events.length < 2) return undefined;
  return new Map(sorted.map((event, i) => [event, i + 1]));
}

/** A bar, and beside it its time in words: at its right, or where they have no room there, at its left. */
function partOf(
  { from, to, says }: Event[Clock],
  order: number | undefined,
  y: number,
  { width: whole, bar, said: size, number }: Plan,
  { at }: HourScale,
): Part {
  // Whole units, and a moment at least LEAST of them.
  const x = Math.round(at(from));
  const width = Math.max(LEAST, Math.round(at(to)) - x);
  const needed = textWidth(says, size) + (order === undefined ? 0 : besideNumber(number));
  const [left, right] = [x - GAP, x + width + GAP];
  const isRight = right + needed <= whole;
  return {
    box: { x, y, width, height: bar },
    anchor: isRight ? 'start' : 'end',
    room: isRight ? { left: right, right: right + needed } : { left: left - needed, right: left },
    says,
    ...(order !== undefined && { order }),
  };
}

/** How far a number puts words off from the bar. */
const besideNumber = (size: number): number => textWidth('1', size) + GAP;

/** What hatched and solid stand for, and how wide a bar is. */
function key(
  { width }: Plan,
  layout: Layout,
  { record: { voices }, graphics }: Words,
): { marks: Mark[]; bottom: number } {
  const size = LABEL[layout];
  const sample = (x: number): Box => ({ x, y: 2, width: 30, height: 15 });
  const account = capital(voices.account);
  const second = Math.round(37 + textWidth(account, size) + 24);
  const told = wrap(graphics.hours.width, width, size);
  const y = 15 + LINE[layout] * 1.4;
  return {
    marks: [
      ...hatched([sample(1)]),
      text(38, 15, account, { size }),
      solid([sample(second)]),
      text(second + 37, 15, capital(voices.record), { size }),
      ...lines(0, y, told, { size, lead: LINE[layout], tone: 'soft' }),
    ],
    bottom: y + (told.length - 1) * LINE[layout],
  };
}

/** How many lines of labels the days and hours take, with what is left over and under them. */
const AXIS = 3.6;

/** The days, and under them the hours at as many ticks as there is room for, over the first row. */
function axis({ ticks, days }: HourScale, top: number, layout: Layout, words: Words): Mark[] {
  const size = LABEL[layout];
  const y = top - LINE[layout] * 0.7;
  const named = days.flatMap(({ date, middle, width }) => {
    const name = printShortDay(date.toISOString(), words);
    return textWidth(name, size) < width
      ? [text(middle, y - LINE[layout], name, { size, anchor: 'middle', tone: 'strong' })]
      : [];
  });
  const told = labelled(ticks, size).map(({ x, hour }) =>
    text(x, y, hour, { size, anchor: 'middle', tone: 'soft' }),
  );
  return [...named, ...told];
}

/** Every tick, or those at noon and midnight, or the days’ alone: what has room for its hour. */
function labelled(ticks: readonly Tick[], size: number): readonly Tick[] {
  const noons = ticks.filter(({ hour }) => hour === '12:00' || hour === '00:00');
  const midnights = ticks.filter(({ isMidnight }) => isMidnight);
  const isRoomy = (some: readonly Tick[]): boolean =>
    some.slice(1).every(({ x }, i) => x - some[i]!.x > textWidth('00:00', size) * 1.2);
  return [ticks, noons, midnights].find(isRoomy) ?? [];
}

/**
 * The ticks, beside the bars of each row where neither a bar nor words stand: those of midnight are plain.
 */
function rules({ ticks }: HourScale, rows: readonly Row[], { bar }: Plan): Mark[] {
  const kinds = Map.groupBy(ticks, ({ isMidnight }) => (isMidnight ? 'rule' : 'hour'));
  return [...kinds].flatMap(([name, some]) => {
    const d = rows.flatMap((row) => some.map(({ x }) => tick(x, row, bar))).join('');
    return d === '' ? [] : [mark(1, 'path', { class: name, d, ...STROKE })];
  });
}

/** A tick beside the two bars of a row, or the half of it that is free. */
function tick(x: number, row: Row, bar: number): string {
  const [above, below] = CLOCKS.map((clock) => {
    const { box, room } = row[clock];
    const isIn = (left: number, right: number): boolean => x >= left - 4 && x <= right + 4;
    return !isIn(room.left, room.right) && !isIn(box.x, box.x + box.width);
  });
  if (!above && !below) return '';
  const middle = row.record.box.y;
  const from = above ? row.account.box.y - AROUND : middle;
  const to = below ? middle + bar + AROUND : middle;
  return `M${x} ${from}v${to - from}`;
}

/** Both clocks’ bars, and the lines between the two. */
function bars(rows: readonly Row[]): Mark[] {
  const account = rows.map((row) => row.account.box);
  const record = rows.map((row) => row.record.box);
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
      boxes.map((box) => hatch(box, { pitch: PITCH })),
    ),
  ];
}

const solid = (boxes: readonly Box[]): Mark =>
  mark(2, 'path', { class: 'solid', d: boxes.map(framed).join('') });

/** The line from one bar to the other, where they do not meet. */
function apart(rows: readonly Row[]): Mark[] {
  const d = rows
    .map(({ account: { box: account }, record: { box: record } }) => {
      const from = Math.min(account.x + account.width, record.x + record.width);
      const to = Math.max(account.x, record.x);
      return from < to ? `M${from} ${record.y}H${to}` : '';
    })
    .join('');
  return d === '' ? [] : [mark(1, 'path', { class: 'apart', d, ...STROKE })];
}

/** What happened, and when by either clock. */
function said(row: Row, { title, said: size, number, name }: Plan): Mark[] {
  const times = CLOCKS.flatMap((clock) => {
    const { box, anchor, room, says, order } = row[clock];
    const middle = box.y + box.height / 2;
    const [at, on] = anchor === 'start' ? [room.left, 1] : [room.right, -1];
    const words = at + (order === undefined ? 0 : on * besideNumber(number));
    return [
      ...(order === undefined
        ? []
        : [text(at, middle + number * 0.36, `${order}`, { size: number, anchor, tone: 'strong' })]),
      text(words, middle + size * 0.36, says, { size, anchor }),
    ];
  });
  return [text(0, row.top + name, row.label, { size: title, tone: 'strong' }), ...times];
}
