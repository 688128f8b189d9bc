/** A full tank before and after, in tenge: two bars on one scale that starts at zero. */
import { scaleLinear } from 'd3-scale';
import { mark, type Mark } from '../picture.ts';
import { lines, text } from '../text.ts';
import type { Tank } from './data.ts';
import type { Sheet } from './sheet.ts';
import { phaseOf, type Phase, type PriceState } from './state.ts';
import { amount } from './words.ts';

const NAMES = ['before', 'after'] as const;

export function tank(sheet: Sheet, state: PriceState): Mark[] {
  const phase = phaseOf(state, 'tank');
  const { tank: costs } = sheet.data;
  if (!costs || phase === 'absent') return [];
  return sheet.layout === 'wide' ? upright(sheet, costs, phase) : lying(sheet, costs, phase);
}

/** Under the sign, on the ground line. */
function upright(sheet: Sheet, costs: Tank, phase: Phase): Mark[] {
  const { size, lead, frame } = sheet;
  const { x, y, width, height, bar } = frame.tank;
  const { ground } = frame.plot;
  const scale = scaleLinear([0, costs.after.high], [0, height]);
  const anchor = 'middle';
  const title = [...titleOf(costs), `at ${costs.source}’s prices`];
  return [
    ...lines(x + width / 2, y, title, { size, lead, anchor, tone: phase === 'new' ? '' : 'soft' }),
    ...NAMES.flatMap((name, i) => {
      const { low, high } = costs[name];
      const left = x + (width * (i * 2 + 1)) / 4 - bar / 2;
      const top = ground - scale(high);
      const solid = { x: left, y: ground - scale(low), width: bar, height: scale(low) };
      const words =
        low === high ? [amount({ low })] : [`${amount({ low })} to`, amount({ low: high })];
      const first = top - 7 - (words.length - 1) * lead;
      return [
        ...barOf(phase, solid, { ...solid, y: top, height: scale(high - low) }),
        ...lines(left + bar / 2, first, words, { size, lead, anchor, tone: toneOf(phase) }),
        text(left + bar / 2, frame.days, name, { size, anchor, tone: 'soft' }),
      ];
    }),
  ];
}

/** Under the sign on a phone: a line of words and a bar each. */
function lying(sheet: Sheet, costs: Tank, phase: Phase): Mark[] {
  const { size, lead, frame } = sheet;
  const { x, y, width, bar } = frame.tank;
  const scale = scaleLinear([0, costs.after.high], [0, width]);
  return [
    text(0, y, titleOf(costs).join(' '), { size, tone: phase === 'new' ? '' : 'soft' }),
    ...NAMES.flatMap((name, i) => {
      const { low, high } = costs[name];
      const baseline = y + lead * (i + 1) + 2;
      const solid = { x, y: baseline - size * 0.35 - bar / 2, width: scale(low), height: bar };
      return [
        ...barOf(phase, solid, { ...solid, x: x + scale(low), width: scale(high - low) }),
        text(0, baseline, amount(costs[name]), { size, tone: toneOf(phase) }),
      ];
    }),
  ];
}

type Rect = Record<'x' | 'y' | 'width' | 'height', number>;

/** Filled up to the lower cost, and hollow from there to the higher one. */
function barOf(phase: Phase, solid: Rect, hollow: Rect): Mark[] {
  return [
    mark(2, 'rect', { class: `tank ${phase}`, ...solid }),
    ...(hollow.width > 0 && hollow.height > 0
      ? [mark(2, 'rect', { class: `hollow ${phase}`, ...hollow })]
      : []),
  ];
}

const toneOf = (phase: Phase): string => (phase === 'new' ? 'strong' : 'soft');

const titleOf = ({ litres }: Tank): string[] => ['A full tank,', `${litres} litres, in tenge`];
