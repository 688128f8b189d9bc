/** How the account's statements fared: a line for each, as high as the picture, in the style of its status. */
import { STATUSES } from '../../story/ledger.ts';
import { isChecked, tally, type TallyOf } from '../../story/tally.ts';
import type { Story } from '../../story/types.ts';
import { listed } from '../../story/words/list.ts';
import type { Words } from '../../story/words/words.ts';
import { mark, round, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, text, textWidth } from '../text.ts';

type Held = Exclude<TallyOf, 'checked'>;

/** The statements of one status, and what is said of them: “16 borne out”. */
export interface Group {
  status: Held;
  count: number;
  label: string;
}

/** The groups in the order of the statuses, those without a statement left out. */
export function tallyGroups({ claims, words }: Pick<Story, 'claims' | 'words'>): Group[] {
  const counts = tally([...claims.values()].filter(isChecked));
  return STATUSES.flatMap((status) => {
    const count = status === 'context' ? 0 : counts[status];
    return status === 'context' || count === 0
      ? []
      : [{ status, count, label: words.status[status].tally(count) }];
  });
}

/** The picture in one sentence. */
export function tallySummary(groups: readonly Group[], { graphics, list }: Words): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const parts = listed(
    groups.map(({ label }) => label),
    list,
  );
  return graphics.tally.summary({ count, parts });
}

/** User units: the room of a line, its height and weight, and what is left between groups. */
const PLANS: Record<Layout, Plan> = {
  wide: { width: 800, pitch: 11, high: 190, gap: 23, weight: 5 },
  narrow: { width: 340, pitch: 10.4, high: 56, gap: 13, weight: 5 },
};

/** The dashes of a broken line, in user units; those of all the lines stand in ranks. */
const DASH = { high: 6, pitch: 11 };

/** On a desk the groups stand side by side over their words, on a phone one under another with the words beside. */
export function drawTally(groups: readonly Group[], layout: Layout, words: Words): Picture {
  const plan = PLANS[layout];
  const size = LABEL[layout];
  const top = size * 2;
  const head = text(0, size, words.graphics.tally.head, { size, tone: 'strong' });
  const drawn =
    layout === 'wide' ? beside(groups, top, plan, size) : under(groups, top, plan, size);
  const foot =
    layout === 'wide'
      ? top + plan.high + size * 1.9
      : top + groups.length * (plan.high + plan.gap) - plan.gap;
  return { width: plan.width, height: Math.ceil(foot), marks: [head, ...drawn] };
}

function beside(groups: readonly Group[], top: number, plan: Plan, size: number): Mark[] {
  let x = 0;
  return groups.flatMap((group) => {
    const [from, y] = [x, top + plan.high + size * 1.5];
    x = from + group.count * plan.pitch + plan.gap;
    // At the right edge a label ends with its lines.
    const isLast = from + textWidth(group.label, size) > plan.width;
    return [
      ...rank(group, from, top, plan),
      isLast
        ? text(plan.width, y, group.label, { size, tone: 'strong', anchor: 'end' })
        : text(from, y, group.label, { size, tone: 'strong' }),
    ];
  });
}

function under(groups: readonly Group[], top: number, plan: Plan, size: number): Mark[] {
  const most = Math.max(...groups.map(({ count }) => count));
  return groups.flatMap((group, i) => {
    const y = top + i * (plan.high + plan.gap);
    return [
      ...rank(group, 0, y, plan),
      text(most * plan.pitch + 4, y + plan.high / 2 + size * 0.35, group.label, {
        ...{ size, tone: 'strong' },
      }),
    ];
  });
}

interface Plan {
  width: number;
  pitch: number;
  high: number;
  gap: number;
  weight: number;
}

/**
 * The lines of a group: whole, double, half of each thin, dashed, dotted, as under the numbers of notes. Lines that are
 * whole are the dashes of one broad stroke, which takes a few bytes; `d` runs from the first to the last.
 */
function rank({ status, count }: Group, x: number, y: number, plan: Plan): Mark[] {
  const { pitch, high, weight } = plan;
  const long = round((count - 1) * pitch + weight);
  const line = (
    d: string,
    width: number,
    dashes: string,
    more: Record<string, string> = {},
  ): Mark =>
    mark(2, 'path', {
      ...{ class: status, d, fill: 'none', stroke: 'currentColor', 'stroke-width': width },
      ...{ 'stroke-dasharray': dashes, ...more },
    });
  const bars = (from: number, to: number, dashes: string, aside = 0): Mark =>
    line(
      `M${round(x + aside)} ${round(y + (from + to) / 2)}h${round(long - 2 * aside)}`,
      to - from,
      dashes,
    );
  const ranks = Array.from(
    { length: Math.floor((high + DASH.pitch - DASH.high) / DASH.pitch) },
    (_, i) => `M${round(x)} ${round(y + DASH.high / 2 + i * DASH.pitch)}h${long}`,
  ).join('');
  const dots = Array.from(
    { length: count },
    (_, i) => `M${round(x + weight / 2 + i * pitch)} ${round(y)}v${high}`,
  ).join('');
  switch (status) {
    case 'corroborated':
      return [bars(0, high, `${weight} ${round(pitch - weight)}`)];
    case 'corrected':
      return [bars(0, high, `1.5 2 1.5 ${round(pitch - 5)}`)];
    case 'disputed':
      return [
        bars(0, high / 2, `${weight} ${round(pitch - weight)}`),
        bars(high / 2, high, `1 ${round(pitch - 1)}`, weight / 2 - 0.5),
      ];
    case 'unconfirmed':
      return [line(ranks, DASH.high, `${weight} ${round(pitch - weight)}`)];
    case 'said':
      return [line(dots, weight, '0.1 10', { 'stroke-linecap': 'round' })];
  }
}
