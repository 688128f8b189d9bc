/** 5 January: the city hall, the police around it, and the strip of words; the people are layers. */
import { capital } from '../../story/words/list.ts';
import { mark, OUTLINE, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, text, textWidth, wrap } from '../text.ts';
import type { CrowdData } from './data.ts';
import {
  alonePlan,
  closestPlan,
  GAP,
  middlePlan,
  OVER,
  wholePlan,
  yardPlan,
  type Plan,
} from './plan.ts';
import { police } from './police.ts';
import { sign, SIZE } from './legend.ts';
import { isNamed, isUnguarded, isWalkedThrough } from './state.ts';
import { entries, numbered, type Entry, type HallState } from './words.ts';

/** Ground shown above and below the hall that stands alone. */
const ALONE: Record<Layout, number> = { wide: 130, narrow: 80 };

/** The picture of the hall: with the police alone, the lower number of people, the higher one, and without the police. */
export function drawHall(data: CrowdData, state: HallState, layout: Layout): Picture {
  const plan = planFor(data, state, layout);
  const marks = [
    outline(plan),
    ...(isUnguarded(state) ? [] : [police(plan.hall, data.police.count, GAP, plan.pitch)]),
    ...strip(plan, data, state, layout),
  ];
  return { width: plan.width, height: plan.height, marks, ...pinned(data, state, layout) };
}

/** What a reader has in view on the way through a tall picture. */
function pinned({ hall, words }: CrowdData, state: HallState, layout: Layout): { pinned?: string } {
  if (!isWalkedThrough(state, layout)) return {};
  const { solid: low, hollow, unit } = hall;
  const isRange = state === 'at-most' && hollow > 0;
  return { pinned: numbered(isRange ? { low, high: low + hollow } : low, unit, words) };
}

/** The same frame, and nobody in it. */
export function drawEmpty(data: CrowdData, layout: Layout): Picture {
  const plan = layout === 'wide' ? wholePlan(data, layout) : yardPlan(data);
  const { hall, width, height } = plan;
  const drawn = {
    top: Math.floor(hall.y - ALONE[layout]),
    height: hall.height + 2 * ALONE[layout],
  };
  return { width, height, drawn, marks: [outline(plan)] };
}

/** On paper: the hall with the police, or with nobody, both in one frame and at the scale of all crowds. */
export function drawAlone(data: CrowdData, state: 'police' | 'hall'): Picture {
  const plan = alonePlan(data);
  const { width, height, foot, hall, pitch } = plan;
  if (state === 'hall') return { width, height: foot, marks: [outline(plan)] };
  const marks = [
    outline(plan),
    police(hall, data.police.count, GAP, pitch),
    // Its words are as wide as under the crowds, although the picture is not.
    ...strip({ ...plan, width: wholePlan(data, 'wide').width }, data, state, 'wide'),
  ];
  return { width, height, marks };
}

function planFor(data: CrowdData, state: HallState, layout: Layout): Plan {
  if (layout === 'wide' || state === 'at-most') return wholePlan(data, layout);
  if (isNamed(state)) return middlePlan(data);
  return state === 'police' ? yardPlan(data) : closestPlan(data);
}

function outline({ hall }: Plan): Mark {
  return mark(1, 'rect', { class: 'hall', ...hall, ...OUTLINE });
}

function strip(plan: Plan, data: CrowdData, state: HallState, layout: Layout): Mark[] {
  const all = entries(data, state);
  const { note, middle, beyond } = data.words.graphics.crowd;
  if (isNamed(state))
    return layout === 'wide'
      ? namedWide(plan, all, note)
      : namedNarrow(plan, all, data.hall.hollow > 0 ? beyond : middle);
  return layout === 'wide' ? wideStrip(plan, all, note) : narrowStrip(plan, all, note);
}

/** Under the field, side by side, always in the same columns, clear of the words that pass at the right; then the note. */
function wideStrip({ width, foot }: Plan, all: readonly Entry[], note: readonly string[]): Mark[] {
  const { head, told, lead } = SIZE.wide;
  const column = width * 0.235;
  const y = foot + 44;
  const small = text(8, y + 3.5 * lead, note.join(' '), { size: told, tone: 'told' });
  return [
    ...all.flatMap((entry, i) => {
      const x = 8 + i * column;
      const rows = wrap(entry.told, column - 32, SIZE.wide.widest);
      return [
        sign(entry.mark, x + 8, y - head * 0.34, 14),
        text(x + 28, y, entry.head, { size: head, tone: 'head' }),
        ...rows.map((row, line) =>
          text(x + 28, y + (line + 1) * lead, row, { size: told, tone: 'told' }),
        ),
      ];
    }),
    small,
  ];
}

/** On a phone the numbers stand over the people, the note under them; the police alone are named under their picture. */
function narrowStrip({ foot, top }: Plan, all: readonly Entry[], note: readonly string[]): Mark[] {
  const { head, told, lead } = SIZE.narrow;
  const [force, ...people] = all;
  const over = people.length > 0 && force ? [...people, force] : [];
  const under = over.length > 0 ? [] : all;
  const entry = (one: Entry, y: number): Mark[] => [
    sign(one.mark, 6, y - head * 0.34, 10),
    text(20, y, one.head, { size: head, tone: 'head' }),
    text(20, y + lead, one.told, { size: told, tone: 'told' }),
  ];
  return [
    ...over.flatMap((one, i) => entry(one, top - 32 - (over.length - 1 - i) * OVER)),
    ...under.flatMap((one) => entry(one, foot + 22)),
    text(0, foot + (under.length > 0 ? 62 : 22), note.join(' '), { size: told, tone: 'told' }),
  ];
}

/** The words for the people, large: nothing else of the picture changes. */
function namedWide({ foot }: Plan, all: readonly Entry[], note: readonly string[]): Mark[] {
  const { told, lead } = SIZE.wide;
  // As large as a title, and short of where words pass at the right.
  const size = 50;
  let x = 8;
  const names = all.map(({ head }) => {
    const name = text(x, foot + 62, head, { size, tone: 'head' });
    x += Math.round(textWidth(head, size) + 20);
    return name;
  });
  const said = [`${capital(all[0]?.told ?? '')}.`, ...note].join(' ');
  return [...names, text(8, foot + 44 + 3.5 * lead, said, { size: told, tone: 'told' })];
}

/** On a phone they stand under the people, where the words that pass cover them last. */
function namedNarrow({ foot, width }: Plan, all: readonly Entry[], middle: string): Mark[] {
  const { lead } = SIZE.narrow;
  const [first, ...others] = all;
  if (!first) return [];
  const y = foot + 36;
  const row = lead + 2;
  // On paper, where a person is as large as in every picture, a size less could not be read.
  const size = LABEL.wide;
  return [
    text(0, y, first.head, { size: 34, tone: 'head' }),
    text(0, y + row + 6, others.map((one) => one.head).join(', '), { size, tone: 'strong' }),
    text(0, y + 2 * row + 6, first.told, { size, tone: 'soft' }),
    text(width / 2, 14, middle, { size, anchor: 'middle', tone: 'soft' }),
  ];
}
