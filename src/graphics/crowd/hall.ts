/** 5 January: the city hall, the police around it, and the strip of words; the people are layers. */
import { capital } from '../../story/words/list.ts';
import { mark, OUTLINE, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, text, type TextStyle, textWidth, wrap } from '../text.ts';
import type { CrowdData } from './data.ts';
import { alonePlan, closestPlan, OVER, smallPlan, wholePlan, yardPlan, type Plan } from './plan.ts';
import { police } from './police.ts';
import { sign, SIZE } from './legend.ts';
import { isNamed, isUnguarded, isWalkedThrough } from './state.ts';
import { entries, numbered, type Entry, type HallState } from './words.ts';

/** In a strip, the width of a sign, and what lies between two entries. */
const SIGN = 28;
const SPACE = 32;

/** Ground shown above and below the hall that stands alone. */
const ALONE: Record<Layout, number> = { wide: 130, narrow: 80 };

/** The picture of the hall: with the police alone, the lower number of people, the higher one, and without the police. */
export function drawHall(data: CrowdData, state: HallState, layout: Layout): Picture {
  const plan = planFor(data, state, layout);
  const marks = [
    outline(plan),
    ...(isUnguarded(state) ? [] : [police(plan.hall, data.police.count, plan.gap, plan.pitch)]),
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

/** The same frame, and nobody in it; on a page it is far from those that say what it is. */
export function drawEmpty(data: CrowdData, layout: Layout): Picture {
  const plan = layout === 'wide' ? wholePlan(data, layout) : yardPlan(data);
  const { hall, width, height } = plan;
  const drawn = {
    top: Math.floor(hall.y - ALONE[layout]),
    height: hall.height + 2 * ALONE[layout],
  };
  return { width, height, drawn, marks: [outline(plan), nameOf(plan, data, layout)] };
}

/** On paper: the hall with the police, or with nobody, both in one frame and at the scale of all crowds. */
export function drawAlone(data: CrowdData, state: 'police' | 'hall'): Picture {
  const plan = alonePlan(data);
  const { width, height, foot, hall, gap, pitch } = plan;
  if (state === 'hall')
    return { width, height: foot, marks: [outline(plan), nameOf(plan, data, 'wide')] };
  const marks = [
    outline(plan),
    police(hall, data.police.count, gap, pitch),
    // Its words are as wide as under the crowds, although the picture is not.
    ...strip({ ...plan, width: wholePlan(data, 'wide').width }, data, state, 'wide'),
  ];
  return { width, height, marks };
}

function planFor(data: CrowdData, state: HallState, layout: Layout): Plan {
  if (layout === 'wide' || state === 'at-most') return wholePlan(data, layout);
  if (isNamed(state)) return smallPlan(data);
  return state === 'police' ? yardPlan(data) : closestPlan(data);
}

function outline({ hall }: Plan): Mark {
  return mark(1, 'rect', { class: 'hall', ...hall, ...OUTLINE });
}

function nameOf({ hall }: Plan, { words }: CrowdData, layout: Layout): Mark {
  const { told, lead } = SIZE[layout];
  const middle = { size: told, anchor: 'middle', tone: 'told' } as const;
  return text(
    hall.x + hall.width / 2,
    hall.y + hall.height + lead,
    words.graphics.crowd.hall,
    middle,
  );
}

function strip(plan: Plan, data: CrowdData, state: HallState, layout: Layout): Mark[] {
  const all = entries(data, state);
  const { note, called, faint } = data.words.graphics.crowd;
  if (!isNamed(state))
    return layout === 'wide' ? wideStrip(plan, all, note) : narrowStrip(plan, all, note);
  const before = state === 'renamed' ? called.before.names : [];
  if (layout === 'wide') return namedWide(plan, all, before, note);
  return namedNarrow(plan, all, before, data.hall.hollow > 0 ? faint : '');
}

/** Under the field, side by side, always in the same places, clear of the words that stand at the right; then the note. */
function wideStrip({ foot }: Plan, all: readonly Entry[], note: readonly string[]): Mark[] {
  const { told, lead } = SIZE.wide;
  // Smaller than other heads: the words at the right leave three of them this much room.
  const head = 24;
  const y = foot + 48;
  const small = text(8, foot + 176, note.join(' '), { size: told, tone: 'told' });
  let x = 8;
  const columns = all.flatMap((entry) => {
    const at = x + SIGN;
    const width = textWidth(entry.head, head);
    // As far as the next number, whose sign stands higher.
    const rows = wrap(entry.told, width + SPACE + SIGN - 8, SIZE.wide.widest);
    const marks = [
      sign(entry.mark, x + 8, y - head * 0.34, 14),
      text(at, y, entry.head, { size: head, tone: 'head' }),
      ...rows.map((row, line) =>
        text(at, y + (line + 1) * lead, row, { size: told, tone: 'told' }),
      ),
    ];
    x = at + width + SPACE;
    return marks;
  });
  return [...columns, small];
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

/** The words for the people, large, and under them, struck out, those before; nothing else of the picture changes. */
function namedWide(
  { foot }: Plan,
  all: readonly Entry[],
  before: readonly string[],
  note: readonly string[],
): Mark[] {
  const { told, lead } = SIZE.wide;
  // As large as a title, and short of where words stand at the right.
  const names = row(
    8,
    foot + 56,
    all.map(({ head }) => head),
    { size: 46, tone: 'head' },
  );
  const said = [`${capital(all[0]?.told ?? '')}.`, ...note].join(' ');
  return [
    ...names,
    ...row(8, foot + 94, before, { size: 26, tone: 'soft', struck: true }),
    text(8, foot + 44 + 4 * lead, said, { size: told, tone: 'told' }),
  ];
}

/** On a phone they stand over the people, whom the words that pass come from below; those before under these. */
function namedNarrow(
  { foot, top }: Plan,
  all: readonly Entry[],
  before: readonly string[],
  faint: string,
): Mark[] {
  const [first, ...others] = all;
  if (!first) return [];
  // On paper, where a person is as large as in every picture, a size less could not be read.
  const size = LABEL.wide;
  const large = 34;
  const beside = textWidth(first.head, large) + 8;
  return [
    text(0, top - 12, first.head, { size: large, tone: 'head' }),
    ...others.map(({ head }, i) =>
      text(beside, top - 12 - (others.length - 1 - i) * 17, head, { size, tone: 'strong' }),
    ),
    text(0, foot + 17, capital(first.told), { size, tone: 'soft' }),
    ...(before.length > 0
      ? row(0, foot + 36, before, { size, tone: 'soft', struck: true })
      : [text(0, foot + 36, faint, { size, tone: 'soft' })]),
  ];
}

/** Words in a row. */
function row(x: number, y: number, words: readonly string[], style: TextStyle): Mark[] {
  const { size } = style;
  const gone = (word: string): number => Math.round(textWidth(word, size) + size * 0.4);
  return words.map((word, i) => {
    const before = words.slice(0, i).reduce((sum, one) => sum + gone(one), 0);
    return text(x + before, y, word, style);
  });
}
