/** The blackout by the day: a row for other reporting, a hatched row for the account. Outlines where no hour is known. */
import type { Blackout } from '../../story/blackout.ts';
import { printShortDay } from '../../story/dates.ts';
import { capital } from '../../story/words/list.ts';
import type { Words } from '../../story/words/words.ts';
import { hatch, type Box } from '../hatch.ts';
import { mark, OUTLINE, round, STROKE, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, lines, text, textWidth } from '../text.ts';
import { PLANS, ROW, type Plan } from './blackout-plan.ts';
import { dayScale, type DayScale } from './day-scale.ts';

type Note = Blackout['notes'][number];
type Stretch = Blackout['known'][number];

export function blackout(data: Blackout, layout: Layout, words: Words): Picture {
  const plan = PLANS[layout];
  const { width, height } = plan;
  const scale = dayScale(data.days, [1, width - 1]);
  const { at } = scale;
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
          ? mark(2, 'path', { class: 'hatch', d: hatch(boxOf(stretch)), ...OUTLINE })
          : mark(2, 'rect', { class: 'solid', ...boxOf(stretch) }),
      ),
      ...data.loose.map((stretch) =>
        mark(2, 'rect', { class: 'outline', ...boxOf(stretch), ...OUTLINE }),
      ),
      ...heads(plan, data.account[layout], layout, words),
      ...data.notes.flatMap((one) => note(one, at(one.at), plan, layout)),
      ...days(scale, plan, layout, words),
    ],
  };
}

function heads(
  { heads: { record, account } }: Plan,
  said: readonly string[],
  layout: Layout,
  { record: { voices } }: Words,
): Mark[] {
  const [size, lead] = [LABEL[layout], LINE[layout]];
  const beside = layout === 'wide';
  const name = capital(voices.account);
  return [
    text(0, record, capital(voices.record), { size, tone: 'strong' }),
    text(0, account, name, { size, tone: 'strong' }),
    ...(beside
      ? lines(Math.max(100, textWidth(name, size) + 8), account, said, { size, lead })
      : lines(0, account + lead, said, { size, lead })),
  ];
}

/** The words, and a leader between them and the row. */
function note(one: Note, x: number, { rows }: Plan, layout: Layout): Mark[] {
  const { y, lines: words } = one[layout];
  const { before } = one;
  const [size, lead] = [LABEL[layout], LINE[layout]];
  const above = y < rows.record;
  const [from, to] = above
    ? [y - size * 0.7, rows.record - 3]
    : [rows.record + ROW + 3, y + (words.length - 1) * lead];
  return [
    mark(1, 'path', { class: 'leader', d: `M${round(x)} ${round(from)}V${round(to)}`, ...STROKE }),
    ...lines(before ? x - 6 : x + 6, y, words, { size, lead, anchor: before ? 'end' : 'start' }),
  ];
}

/** The line of the days, a tick between two, each day's date under it. */
function days(
  { days: drawn, end }: DayScale,
  { rows, width }: Plan,
  layout: Layout,
  said: Words,
): Mark[] {
  const size = LABEL[layout];
  const ticks = [...drawn.map(({ from }) => from), end];
  return [
    mark(1, 'path', { class: 'rule', d: `M0 ${rows.days}H${width}`, ...STROKE }),
    mark(1, 'path', {
      class: 'rule',
      d: ticks.map((x) => `M${round(x)} ${rows.days}v5`).join(''),
      ...STROKE,
    }),
    ...drawn.map(({ date, middle }, i) => {
      const words =
        layout === 'wide' || i === 0
          ? printShortDay(date.toISOString(), said)
          : `${date.getUTCDate()}`;
      return text(middle, rows.days + 21, words, { size, anchor: 'middle', tone: 'soft' });
    }),
  ];
}
