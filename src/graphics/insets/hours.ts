/**
 * The same events by two clocks, a row each: hatched where the account has them, solid where others do. Down the
 * rows the account's time runs on; how far the solid ones leave it is what the picture is about.
 */
import { printShortDay } from '../../story/dates.ts';
import type { Hours } from '../../story/hours.ts';
import { capital } from '../../story/words/list.ts';
import type { Words } from '../../story/words/words.ts';
import { hatch, type Box } from '../hatch.ts';
import { mark, OUTLINE, STROKE, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, text, textWidth } from '../text.ts';
import { dayScale, type DayScale } from './day-scale.ts';

type Event = Hours['events'][number];

interface Plan {
  width: number;
  /** Where the days begin, and the words of a row end. */
  left: number;
  /** How high a row is, and how far below its top its bars begin. */
  row: number;
  bars: number;
  /** How high a bar is. */
  bar: number;
}

/** User units. On a phone the words stand over the bars, on a desk beside them. */
const PLANS: Record<Layout, Plan> = {
  wide: { width: 800, left: 290, row: 52, bars: 10, bar: 16 },
  narrow: { width: 340, left: 0, row: 68, bars: 42, bar: 10 },
};

/** A moment is a bar as well. */
const LEAST = 4;

/** Room over the rows for the key and the days. */
const HEAD = 62;

/** How far the line between two days reaches beyond the bars. */
const AROUND = 3;

/** The two bars of an event, or of the key. */
interface Pair {
  account: Box;
  record: Box;
}

export function drawHours({ days, events }: Hours, layout: Layout, words: Words): Picture {
  const plan = PLANS[layout];
  const scale = dayScale(days, [plan.left, plan.width - 1]);
  const rows = events.map((event, i) => ({ event, top: HEAD + i * plan.row }));
  const pairs = rows.map(({ event, top }) => pairOf(event, top + plan.bars, plan, scale));
  const inKey = keyOf(plan, layout, words);
  return {
    width: plan.width,
    height: HEAD + events.length * plan.row,
    marks: [
      rules(
        scale,
        pairs.map(({ account }) => account.y),
        plan,
      ),
      ...bars([inKey.pair, ...pairs]),
      ...inKey.words,
      ...dates(scale, layout, words),
      ...rows.flatMap(({ event, top }) => said(event, top, plan, layout)),
    ],
  };
}

function keyOf(
  { left, bar }: Plan,
  layout: Layout,
  { record: { voices } }: Words,
): { pair: Pair; words: Mark[] } {
  const size = LABEL[layout];
  const y = 14;
  const sample = (x: number): Box => ({ x, y: y - bar + 3, width: 28, height: bar });
  const account = capital(voices.account);
  const second = Math.round(left + 36 + textWidth(account, size) + 24);
  return {
    pair: { account: sample(left), record: sample(second) },
    words: [
      text(left + 36, y, account, { size }),
      text(second + 36, y, capital(voices.record), { size }),
    ],
  };
}

/** The dates, over the rows. */
function dates({ days }: DayScale, layout: Layout, words: Words): Mark[] {
  const style = { size: LABEL[layout], anchor: 'middle', tone: 'soft' } as const;
  return days.map(({ date, middle }, i) =>
    text(
      middle,
      HEAD - 18,
      layout === 'wide' || i === 0
        ? printShortDay(date.toISOString(), words)
        : `${date.getUTCDate()}`,
      style,
    ),
  );
}

/** Lines between two days, beside the bars of each row: words stay free. */
function rules({ days, end }: DayScale, tops: readonly number[], { bar }: Plan): Mark {
  const line = (x: number, y: number): string =>
    `M${Math.round(x)} ${y - AROUND}v${2 * (bar + AROUND)}`;
  const between = [...days.map(({ from }) => from), end];
  const d = tops.flatMap((y) => between.map((x) => line(x, y))).join('');
  return mark(1, 'path', { class: 'rule', d, ...STROKE });
}

function pairOf({ account, record }: Event, y: number, { bar }: Plan, { at }: DayScale): Pair {
  // Whole units: an hour is hardly two of them, and its bar at least LEAST.
  const boxOf = ({ from, to }: Event['account'], top: number): Box => {
    const x = Math.round(at(from));
    return { x, y: top, width: Math.max(LEAST, Math.round(at(to)) - x), height: bar };
  };
  return { account: boxOf(account, y), record: boxOf(record, y + bar) };
}

function bars(pairs: readonly Pair[]): Mark[] {
  return [
    ...pairs.map(({ account }) => mark(2, 'rect', { class: 'outline', ...account, ...OUTLINE })),
    mark(2, 'path', {
      class: 'hatch',
      d: pairs.map(({ account }) => hatch(account, { pitch: 8 })).join(''),
      ...OUTLINE,
    }),
    ...pairs.map(({ record }) => mark(2, 'rect', { class: 'solid', ...record })),
  ];
}

/** What happened, and how far apart the two clocks have it. */
function said({ label, off }: Event, top: number, { bars: below }: Plan, layout: Layout): Mark[] {
  const size = LABEL[layout];
  const y = top + (layout === 'wide' ? below + 12 : size + 4);
  return [
    text(0, y, label, { size, tone: 'strong' }),
    text(0, y + LINE[layout], off, { size, tone: 'soft' }),
  ];
}
