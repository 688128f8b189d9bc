/** The blackout by the day: a row for other reporting, a hatched row for the account. Outlines where no hour is known. */
import { scaleUtc } from 'd3-scale';
import { hatch, type Box } from '../hatch.ts';
import { mark, round, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, lines, text } from '../text.ts';
import type { BlackoutData, Stretch } from './blackout-data.ts';

/** Words at a moment: lines of text, and a leader to the row from their first or last line. */
interface Note {
  words: string[];
  /** The moment the leader points at; the words stand to its right, or before it. */
  at: string;
  y: number;
  before?: boolean;
}

interface Plan {
  width: number;
  height: number;
  /** The upper edge of the row of other reporting and of the account's, and the line of the days. */
  rows: { record: number; account: number; days: number };
  heads: { record: number; account: number };
  notes: Note[];
  /** What the account says, beside or under its name. */
  account: string[];
}

const ROW = 24;

const PLANS: Record<Layout, Plan> = {
  wide: {
    width: 800,
    height: 230,
    rows: { record: 62, account: 166, days: 202 },
    heads: { record: 12, account: 156 },
    notes: [
      { at: '2022-01-04T18:00', y: 33, words: ['mobile service cut from the evening'] },
      { at: '2022-01-05T16:30', y: 52, words: ['national blackout from about 16:30 to 17:00'] },
      { at: '2022-01-05T22:00', y: 106, words: ['a short return that night'] },
      {
        at: '2022-01-10T08:00',
        y: 106,
        words: ['back about 08:00,', 'cut again hours later'],
        before: true,
      },
    ],
    account: ['no internet from the morning of 5 January, in Almaty until 11 January'],
  },
  narrow: {
    width: 340,
    height: 284,
    rows: { record: 76, account: 222, days: 257 },
    heads: { record: 12, account: 180 },
    notes: [
      { at: '2022-01-04T18:00', y: 31, words: ['mobile service cut from the evening'] },
      { at: '2022-01-05T16:30', y: 49, words: ['national blackout', 'from about 16:30 to 17:00'] },
      { at: '2022-01-05T22:00', y: 154, words: ['a short return that night'] },
      {
        at: '2022-01-10T08:00',
        y: 120,
        words: ['back about 08:00,', 'cut again hours later'],
        before: true,
      },
    ],
    account: ['no internet from the morning of 5 January,', 'in Almaty until 11 January'],
  },
};

const moment = (time: string): Date => new Date(`${time}Z`);

export function blackout(data: BlackoutData, layout: Layout): Picture {
  const plan = PLANS[layout];
  const { width, height } = plan;
  const x = scaleUtc([moment(data.days.from), moment(data.days.to)], [1, width - 1]);
  const at = (time: string): number => x(moment(time));
  const boxOf = ({ kind, from, to }: Stretch): Box => {
    const top = plan.rows[kind === 'account' ? 'account' : 'record'];
    const y = kind === 'mobile' ? top + ROW / 2 : top;
    return { x: at(from), y, width: at(to) - at(from), height: kind === 'mobile' ? ROW / 2 : ROW };
  };
  return {
    width,
    height,
    marks: [
      ...data.known.map((stretch) =>
        stretch.kind === 'account'
          ? mark(2, 'path', { class: 'hatch', d: hatch(boxOf(stretch)) })
          : mark(2, 'rect', { class: 'solid', ...boxOf(stretch) }),
      ),
      ...data.loose.map((stretch) => mark(2, 'rect', { class: 'outline', ...boxOf(stretch) })),
      ...heads(plan, layout),
      ...plan.notes.flatMap((words) => note(words, at(words.at), plan, layout)),
      ...days(x, plan, layout),
    ],
  };
}

function heads({ heads: { record, account }, account: words }: Plan, layout: Layout): Mark[] {
  const [size, lead] = [LABEL[layout], LINE[layout]];
  const beside = layout === 'wide';
  return [
    text(0, record, 'Other reporting', { size, tone: 'strong' }),
    text(0, account, 'The account', { size, tone: 'strong' }),
    ...lines(beside ? 100 : 0, beside ? account : account + lead, words, { size, lead }),
  ];
}

/** The words, and a leader between them and the row. */
function note({ words, y, before }: Note, x: number, { rows }: Plan, layout: Layout): Mark[] {
  const [size, lead] = [LABEL[layout], LINE[layout]];
  const above = y < rows.record;
  const [from, to] = above
    ? [y - size * 0.7, rows.record - 3]
    : [rows.record + ROW + 3, y + (words.length - 1) * lead];
  return [
    mark(1, 'path', { class: 'leader', d: `M${round(x)} ${round(from)}V${round(to)}` }),
    ...lines(before ? x - 6 : x + 6, y, words, { size, lead, anchor: before ? 'end' : 'start' }),
  ];
}

/** The line of the days, a tick between two, each day's date under it. */
function days(
  x: ReturnType<typeof scaleUtc<number>>,
  { rows, width }: Plan,
  layout: Layout,
): Mark[] {
  const size = LABEL[layout];
  const [from, to] = x.domain() as [Date, Date];
  const starts = Array.from(
    { length: (to.getTime() - from.getTime()) / DAY },
    (_, i) => from.getTime() + i * DAY,
  );
  return [
    mark(1, 'path', { class: 'rule', d: `M0 ${rows.days}H${width}` }),
    mark(1, 'path', {
      class: 'rule',
      d: [...starts, to.getTime()].map((day) => `M${round(x(day))} ${rows.days}v5`).join(''),
    }),
    ...starts.map((day, i) => {
      const date = new Date(day).getUTCDate();
      const words = layout === 'wide' || i === 0 ? `${date} Jan` : `${date}`;
      return text(x(day + DAY / 2), rows.days + 21, words, {
        size,
        anchor: 'middle',
        tone: 'soft',
      });
    }),
  ];
}

const DAY = 86_400_000;
