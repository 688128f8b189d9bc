/** How the account's statements fared: a line for each, as high as the picture, in the style of its status. */
import { STATUSES } from '../../story/ledger.ts';
import { isChecked, tally, type TallyOf } from '../../story/tally.ts';
import { printNumber } from '../../story/figure.ts';
import type { ClaimEntry, Story } from '../../story/types.ts';
import { listed } from '../../story/words/list.ts';
import type { Words } from '../../story/words/words.ts';
import { mark, round, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, lines, text, wrap } from '../text.ts';

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
  /** From line to line at most, how long and how strong one is, and what is left between groups. */
  pitch: number;
  high: number;
  weight: number;
  gap: number;
  /** Between two panels. */
  apart: number;
}

/** User units. */
const PLANS: Record<Layout, Plan> = {
  wide: { width: 800, pitch: 27, high: 52, weight: 10, gap: 12, apart: 26 },
  narrow: { width: 340, pitch: 11.4, high: 40, weight: 5, gap: 6, apart: 22 },
};

/** A broken line: of how many dashes, and what is left between two, in user units. They are long: a square is a policeman. */
const DASH = { count: 3, gap: 4 };

/** A strip a panel, all on one scale: its title over it, its counts in words under it. */
export function drawTally(panels: readonly Panel[], layout: Layout, words: Words): Picture {
  const plan = PLANS[layout];
  const size = LABEL[layout];
  const needed = (groups: readonly Group[]): number =>
    (plan.width - (groups.length - 1) * plan.gap) / sizeOf(groups);
  const pitch = Math.min(plan.pitch, ...panels.map(({ groups }) => needed(groups)));
  const marks: Mark[] = [text(0, size, words.graphics.tally.head, { size, tone: 'soft' })];
  let y = size * 2;
  for (const { title, groups } of panels) {
    if (title !== undefined) {
      y += size;
      const number = printNumber(sizeOf(groups), words);
      marks.push(text(0, y, `${title}: ${number}`, { size, tone: 'strong' }));
      y += size * 0.7;
    }
    let x = 0;
    for (const group of groups) {
      marks.push(...rank(group, round(x), round(y), { ...plan, pitch: round(pitch) }));
      x += group.count * pitch + plan.gap;
    }
    const said = groups.map(({ label }, i) => (i < groups.length - 1 ? `${label},` : label));
    const rows = wrap(said, plan.width, size);
    y += plan.high + size * 1.4;
    marks.push(...lines(0, y, rows, { size, lead: LINE[layout] }));
    y += (rows.length - 1) * LINE[layout] + plan.apart;
  }
  return { width: plan.width, height: Math.ceil(y - plan.apart + size * 0.5), marks };
}

/**
 * The lines of a group: whole, double, half of each thin, dashed, dotted, as under the numbers of notes. Lines that are
 * whole are the dashes of one broad stroke, which takes a few bytes; `d` runs from the first to the last.
 */
function rank({ status, count }: Group, x: number, y: number, plan: Plan): Mark[] {
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
