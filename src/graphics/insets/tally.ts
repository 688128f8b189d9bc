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
    ...{ width: 800, pitch: 27, high: 38, weight: 10, number: 22 },
    ...{ from: { x: 0, y: 11 }, gap: 26, apart: 19 },
  },
  narrow: {
    ...{ width: 340, pitch: 11.4, high: 22, weight: 4.5, number: 16 },
    ...{ from: { x: 30, y: -17 }, gap: 11, apart: 10 },
  },
};

/** A broken line: of how many dashes, and what is left between two, in user units. They are long: a square is a policeman. */
const DASH = { count: 2, gap: 1.5 };

/** How many statements of a part have a status. */
interface Cell {
  status: Held;
  count: number;
}

/** A group where it stands: its upper left corner. */
interface Placed extends Cell {
  x: number;
  y: number;
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
  // To a tenth, and no line leaves its column.
  const room = width - (columns.length - 1) * gap;
  const pitch = Math.floor(pitchFor(sized, room, plan) * 10) / 10;
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
  const rules: string[] = [];
  const placed: Placed[] = [];
  for (const [i, name] of names.entries()) {
    rules.push(`M0 ${Math.round(y)}H${width}`);
    if (name !== '') {
      y += size * 1.5;
      marks.push(text(0, y, name, { size, tone: 'strong' }));
    }
    y = Math.round(y + (from.y < 0 ? 8 - from.y : number * 1.15));
    for (const [j, { cells }] of columns.entries()) {
      const { status, count } = cells[i]!;
      const x = xs[j]!;
      if (count === 0) continue;
      marks.push(text(x, y, printNumber(count, words), { size: number, tone: 'strong' }));
      placed.push({ status, count, x: x + from.x, y: y + from.y });
    }
    y += from.y + high + apart;
  }
  marks.push(mark(1, 'path', { class: 'rule', d: rules.join(''), ...STROKE }));
  for (const [status, groups] of Map.groupBy(placed, (group) => group.status))
    marks.push(...ranks(status, groups, { ...plan, pitch }));
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
 * The lines of the groups of a status: whole, double, half of each thin, dashed, dotted, as under the numbers of notes.
 * Those that are whole are the dashes of one broad stroke a group, which takes a few bytes, from the first to the last.
 */
function ranks(status: Held, groups: readonly Placed[], plan: Plan): Mark[] {
  const { pitch, high, weight } = plan;
  const line = (d: string[], width: number, dashes: string): Mark =>
    mark(2, 'path', {
      ...{ class: status, d: d.join(''), ...STROKE },
      ...{ 'stroke-width': width, 'stroke-dasharray': dashes },
    });
  const across = (below: number, aside = 0): string[] =>
    groups.map(({ count, x, y }) => {
      const long = (count - 1) * pitch + weight - 2 * aside;
      return `M${round(x + aside)} ${round(y + below)}h${round(long)}`;
    });
  const whole = `${weight} ${round(pitch - weight)}`;
  const dash = (high + DASH.gap) / DASH.count - DASH.gap;
  switch (status) {
    case 'corroborated':
      return [line(across(high / 2), high, whole)];
    case 'corrected':
      return [line(across(high / 2), high, doubled(weight, pitch))];
    case 'disputed': {
      const thin = `${weight / 5} ${round(pitch - weight / 5)}`;
      return [
        line(across(high / 4), high / 2, whole),
        line(across(high * 0.75, (weight * 2) / 5), high / 2, thin),
      ];
    }
    case 'unconfirmed': {
      // The dashes of all the lines stand in ranks.
      const tops = Array.from({ length: DASH.count }, (_, i) => i * (dash + DASH.gap));
      return [
        line(
          tops.flatMap((top) => across(top + dash / 2)),
          round(dash),
          whole,
        ),
      ];
    }
    case 'said': {
      const dots = groups.flatMap(({ count, x, y }) =>
        Array.from(
          { length: count },
          (_, i) => `M${round(x + weight / 2 + i * pitch)} ${y}v${high}`,
        ),
      );
      // Not round: a disc is a person.
      return [line(dots, weight, '2 4')];
    }
  }
}

/** Two thin lines for each, as wide as one that is whole. */
function doubled(weight: number, pitch: number): string {
  const thin = round(weight * 0.3);
  return `${thin} ${round(weight - 2 * thin)} ${thin} ${round(pitch - weight)}`;
}
