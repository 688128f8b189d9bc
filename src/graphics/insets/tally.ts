/** How the account's statements fared: a line for each, as high as the picture, in the style of its status. */
import { STATUSES } from '../../story/ledger.ts';
import { isChecked, tally, type TallyOf } from '../../story/tally.ts';
import { printNumber } from '../../story/figure.ts';
import type { ClaimEntry, Story } from '../../story/types.ts';
import { listed } from '../../story/words/list.ts';
import type { Words } from '../../story/words/words.ts';
import { mark, round, STROKE, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, lines, text, textWidth, wrap } from '../text.ts';

type Held = Exclude<TallyOf, 'checked'>;

/** The statements of one status, and what is said of them: “16 borne out”. */
export interface Group {
  status: Held;
  count: number;
  label: string;
}

/** A part of the story, with what became of its statements; without a title it is the whole. */
export interface Panel {
  title?: string;
  groups: Group[];
}

type Counted = Pick<Story, 'claims' | 'words'> & { meta: Pick<Story['meta'], 'parts'> };

/** A panel a part of the story, or one for all where it has none. */
export function tallyPanels({ claims, words, meta: { parts } }: Counted): Panel[] {
  const checked = [...claims.values()].filter(isChecked);
  if (parts.length === 0) return [{ groups: groupsOf(checked, words) }];
  return parts.map(({ title, chapters }) => ({
    title,
    groups: groupsOf(
      checked.filter(({ chapter }) => chapters.includes(chapter)),
      words,
    ),
  }));
}

/** The groups in the order of the statuses, those without a statement left out. */
function groupsOf(claims: readonly ClaimEntry[], words: Words): Group[] {
  const counts = tally(claims);
  return STATUSES.flatMap((status) => {
    const count = status === 'context' ? 0 : counts[status];
    return status === 'context' || count === 0
      ? []
      : [{ status, count, label: words.status[status].tally(count) }];
  });
}

/** The picture in a sentence a panel. */
export function tallySummary(panels: readonly Panel[], { graphics, list }: Words): string {
  return panels
    .map(({ title, groups }) => {
      const count = sizeOf(groups);
      const parts = listed(
        groups.map(({ label }) => label),
        list,
      );
      return [title, graphics.tally.summary({ count, parts })].filter(Boolean).join(': ');
    })
    .join(' ');
}

const sizeOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

interface Plan {
  width: number;
  /** From line to line at most, how long and how strong one is, and the size of a group’s number. */
  pitch: number;
  high: number;
  weight: number;
  number: number;
  /** From where a number stands to the upper left corner of its group. */
  from: { x: number; y: number };
  /** Between two columns, and between two rows. */
  gap: number;
  apart: number;
}

/** User units. A number stands over its group, on a phone before it. */
const PLANS: Record<Layout, Plan> = {
  wide: {
    ...{ width: 800, pitch: 27, high: 37, weight: 9, number: 22 },
    ...{ from: { x: 0, y: 11 }, gap: 26, apart: 20 },
  },
  narrow: {
    ...{ width: 340, pitch: 11.4, high: 22, weight: 4.5, number: 16 },
    ...{ from: { x: 30, y: -17 }, gap: 9, apart: 10 },
  },
};

/** A broken line: of how many dashes, and what is left between two, in user units. They are long: a square is a policeman. */
const DASH = { count: 3, gap: 4 };

/** How many statements of a part have a status. */
interface Cell {
  status: Held;
  count: number;
}

interface Column {
  /** Its head, in pieces that stay whole. */
  head: string[];
  cells: Cell[];
}

/** Parts against statuses: on a desk a row a part, on a phone a column a part. */
function gridOf(
  panels: readonly Panel[],
  layout: Layout,
  words: Words,
): { names: string[]; columns: Column[] } {
  const statuses = STATUSES.filter((status): status is Held =>
    panels.some(({ groups }) => groups.some((group) => group.status === status)),
  );
  const cell = ({ groups }: Panel, status: Held): Cell => ({
    status,
    count: groups.find((group) => group.status === status)?.count ?? 0,
  });
  const parts = panels.map(({ title, groups }) =>
    title === undefined ? '' : `${title}: ${printNumber(sizeOf(groups), words)}`,
  );
  const kinds = statuses.map((status) => words.status[status].word);
  if (layout === 'wide')
    return {
      names: parts,
      columns: statuses.map((status, i) => ({
        head: [kinds[i]!],
        cells: panels.map((panel) => cell(panel, status)),
      })),
    };
  return {
    names: kinds,
    columns: panels.map((panel, i) => ({
      head: parts[i]!.split(' '),
      cells: statuses.map((status) => cell(panel, status)),
    })),
  };
}

/** A grid, all on one scale: a group of a status begins where the others in its column do, its number over it. */
export function drawTally(panels: readonly Panel[], layout: Layout, words: Words): Picture {
  const plan = PLANS[layout];
  const { width, gap, high, number, from, apart } = plan;
  const size = LABEL[layout];
  const { names, columns } = gridOf(panels, layout, words);
  const sized = columns.map(({ head, cells }) => ({
    most: Math.max(0, ...cells.map(({ count }) => count)),
    least: Math.max(...head.map((piece) => textWidth(piece, size))),
  }));
  const pitch = pitchFor(sized, width - (columns.length - 1) * gap, plan);
  const widths = sized.map(({ most, least }) => Math.max(from.x + most * pitch, least));
  const xs = widths.map((_, i) =>
    Math.floor(widths.slice(0, i).reduce((sum, one) => sum + one + gap, 0)),
  );
  const marks: Mark[] = [text(0, size, words.graphics.tally.head, { size, tone: 'soft' })];
  const heads = columns.map(({ head }, i) => wrap(head, widths[i]!, size));
  let y = size * 1.6 + LINE[layout] * Math.max(...heads.map(({ length }) => length));
  for (const [i, rows] of heads.entries()) {
    const top = y - (rows.length - 1) * LINE[layout];
    marks.push(...lines(xs[i]!, top, rows, { size, lead: LINE[layout], tone: 'strong' }));
  }
  y += size * 0.7;
  for (const [i, name] of names.entries()) {
    marks.push(mark(1, 'path', { class: 'rule', d: `M0 ${round(y)}H${width}`, ...STROKE }));
    if (name !== '') {
      y += size * 1.5;
      marks.push(text(0, y, name, { size, tone: 'strong' }));
    }
    y = Math.round(y + (from.y < 0 ? 8 - from.y : number * 1.15));
    for (const [j, { cells }] of columns.entries()) {
      const { status, count } = cells[i]!;
      const x = xs[j]!;
      const tone = count === 0 ? 'soft' : 'strong';
      marks.push(text(x, y, printNumber(count, words), { size: number, tone }));
      if (count === 0) continue;
      marks.push(
        ...rank({ status, count }, x + from.x, y + from.y, { ...plan, pitch: round(pitch) }),
      );
    }
    y += from.y + high + apart;
  }
  return { width, height: Math.ceil(y - apart + 2), marks };
}

/** From line to line, at most as the plan has it, so that columns of so many have room, none narrower than its head. */
function pitchFor(
  columns: readonly { most: number; least: number }[],
  room: number,
  plan: Pick<Plan, 'pitch' | 'from'>,
): number {
  const { pitch, from } = plan;
  const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
  const [free, fixed] = [true, false].map((isFree) =>
    columns.filter(({ most, least }) => from.x + most * pitch > least === isFree),
  );
  const left = room - sum(fixed!.map(({ least }) => least)) - free!.length * from.x;
  const fits = left / sum(free!.map(({ most }) => most));
  return free!.length === 0 || fits >= pitch
    ? pitch
    : pitchFor(columns, room, { ...plan, pitch: fits });
}

/**
 * The lines of a group: whole, double, half of each thin, dashed, dotted, as under the numbers of notes. Lines that are
 * whole are the dashes of one broad stroke, which takes a few bytes; `d` runs from the first to the last.
 */
function rank({ status, count }: Cell, x: number, y: number, plan: Plan): Mark[] {
  const { pitch, high, weight } = plan;
  const long = round((count - 1) * pitch + weight);
  const line = (d: string, width: number, dashes: string): Mark =>
    mark(2, 'path', {
      ...{ class: status, d, fill: 'none', stroke: 'currentColor', 'stroke-width': width },
      'stroke-dasharray': dashes,
    });
  const bars = (from: number, to: number, dashes: string, aside = 0): Mark =>
    line(
      `M${round(x + aside)} ${round(y + (from + to) / 2)}h${round(long - 2 * aside)}`,
      to - from,
      dashes,
    );
  const dash = (high + DASH.gap) / DASH.count - DASH.gap;
  // Those of all the lines stand in ranks.
  const ranks = Array.from(
    { length: DASH.count },
    (_, i) => `M${round(x)} ${round(y + dash / 2 + i * (dash + DASH.gap))}h${long}`,
  ).join('');
  const dots = Array.from(
    { length: count },
    (_, i) => `M${round(x + weight / 2 + i * pitch)} ${round(y)}v${high}`,
  ).join('');
  switch (status) {
    case 'corroborated':
      return [bars(0, high, `${weight} ${round(pitch - weight)}`)];
    case 'corrected':
      return [bars(0, high, doubled(weight, pitch))];
    case 'disputed':
      return [
        bars(0, high / 2, `${weight} ${round(pitch - weight)}`),
        bars(high / 2, high, `${weight / 5} ${round(pitch - weight / 5)}`, (weight * 2) / 5),
      ];
    case 'unconfirmed':
      return [line(ranks, round(dash), `${weight} ${round(pitch - weight)}`)];
    case 'said':
      // Not round: a disc is a person.
      return [line(dots, weight, '2 4')];
  }
}

/** Two thin lines for each, as wide as one that is whole. */
function doubled(weight: number, pitch: number): string {
  const thin = round(weight * 0.3);
  return `${thin} ${round(weight - 2 * thin)} ${thin} ${round(pitch - weight)}`;
}
