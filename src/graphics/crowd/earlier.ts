/** The crowds that are not at the hall, in the pictures of their days, at the pitch of the field. */
import type { Layout, Mark, Picture } from '../picture.ts';
import { LABEL, LINE, lines, textWidth, wrap } from '../text.ts';
import { block, columnsOf, frame, OPEN, type Block } from './block.ts';
import type { CrowdData, EarlierName } from './data.ts';
import type { CrowdState } from './state.ts';
import type { Spot } from './tiles.ts';
import { fieldOf } from './plan.ts';
import { counted } from './legend.ts';

/** Those that were counted, by the state whose picture they stand in, in reading order. */
const CROWDS = {
  zhanaozen: ['mangystau', 'zhanaozen'],
  march: ['march'],
  airport: ['airport', 'airport-own'],
} as const;
type CountedState = keyof typeof CROWDS;
type CountedName = (typeof CROWDS)[CountedState][number];
export const COUNTED = Object.keys(CROWDS) as CountedState[];
export type EarlierState = Extract<CrowdState, 'first-day' | CountedState>;

const WIDTH: Record<Layout, number> = { wide: 720, narrow: 360 };

/** The second of two crowds that share a picture stands beside the first on a desk, and below it on a phone. */
const SECOND = 360;
const BELOW = 28;

/** Room for the words beside a block, at least. */
const BESIDE: Record<Layout, number> = { wide: 240, narrow: 0 };

/** The frame of a crowd nobody counted: a size that means nothing. */
const UNCOUNTED = { width: 150, height: 120 };

/** From a frame to the words. */
const GAP = 14;
const EDGE = 1;

/** Where a block stands in its picture, with the people in it. */
export interface Standing {
  name: CountedName;
  at: { x: number; y: number };
  block: Block;
}

/** The counted crowds of one state's picture, with their people in its units. */
export function standing(data: CrowdData, state: CountedState, layout: Layout): Standing[] {
  let y = EDGE;
  if (isBelow(state, layout)) y += labelHeight(data, state, layout) + GAP;
  return CROWDS[state].map((name, i) => {
    const drawn = blockOf(data, name, layout);
    const at = { x: EDGE + (layout === 'wide' ? i * SECOND : 0), y };
    if (layout === 'narrow') y += drawn.height + BELOW;
    return { name, at, block: drawn };
  });
}

/** True where a block is as wide as the picture, as on a phone, and stands below its words. */
const isBelow = (state: CountedState, layout: Layout): boolean =>
  layout === 'narrow' && state === 'march';

/** The people of a block where they stand in the picture. */
export function placed({ at, block: { people } }: Standing): Spot[] {
  return people.map((spot) => ({ ...spot, x: spot.x + at.x, y: spot.y + at.y }));
}

/** The picture of the earlier crowds of one state. */
export function drawEarlier(data: CrowdData, state: EarlierState, layout: Layout): Picture {
  const size = { width: WIDTH[layout], height: heightOf(data, state, layout) };
  if (state === 'first-day') return { ...size, marks: uncounted(data, state, layout) };
  const all = standing(data, state, layout);
  const marks = all.flatMap(({ name, at, block: drawn }, i) => {
    const above = isBelow(state, layout);
    const x = above ? at.x : at.x + drawn.width + OPEN + GAP;
    const right = layout === 'wide' ? (all[i + 1]?.at.x ?? WIDTH.wide) : WIDTH.narrow;
    const y = (above ? EDGE : at.y) + LABEL[layout];
    return [
      frame(data.earlier[name], at, drawn),
      ...label(data, name, x, y, above ? WIDTH[layout] : right - x - GAP / 2, layout),
    ];
  });
  return { ...size, marks };
}

function blockOf(data: CrowdData, name: CountedName, layout: Layout): Block {
  const { count = 0, bound } = data.earlier[name];
  const { pitch } = fieldOf(data, layout);
  const room = WIDTH[layout] - BESIDE[layout] - OPEN - 2 * EDGE;
  return block(count, bound, columnsOf(count, room, pitch), pitch);
}

function heightOf(data: CrowdData, state: EarlierState, layout: Layout): number {
  if (state === 'first-day') return UNCOUNTED.height + 2 * EDGE;
  const ends = standing(data, state, layout).map(({ at, block: { height } }) => at.y + height);
  return Math.ceil(Math.max(...ends) + EDGE);
}

function uncounted(data: CrowdData, name: EarlierName, layout: Layout): Mark[] {
  const said = data.words.graphics.crowd.uncounted;
  const { width, height } = UNCOUNTED;
  const at = { x: EDGE, y: EDGE };
  const x = at.x + width + OPEN + GAP;
  const size = LABEL[layout];
  const middle = { size, anchor: 'middle', tone: 'strong', lead: LINE[layout] } as const;
  return [
    frame(data.earlier[name], at, UNCOUNTED),
    ...lines(at.x + width / 2, at.y + height / 2 - 4, said, middle),
    ...label(data, name, x, at.y + size, WIDTH[layout] - x, layout),
  ];
}

/** The number, place and date, and who counted. */
function label(
  { earlier, words }: CrowdData,
  name: EarlierName,
  x: number,
  y: number,
  room: number,
  layout: Layout,
): Mark[] {
  const style = { size: LABEL[layout], lead: LINE[layout] };
  const { count, bound, place, when, who } = earlier[name];
  const { countedBy, toldBy } = words.graphics.crowd;
  const head = count === undefined ? [] : [counted(count, words, bound)];
  const rows = [
    ...apart([place, when], room, layout),
    ...wrap((count === undefined ? toldBy : countedBy)({ who }), room, LABEL[layout]),
  ];
  return [
    ...lines(x, y, head, { ...style, tone: 'strong' }),
    ...lines(x, y + head.length * style.lead, rows, { ...style, tone: 'soft' }),
  ];
}

function labelHeight(data: CrowdData, name: CountedName, layout: Layout): number {
  return label(data, name, 0, 0, WIDTH[layout], layout).length * LINE[layout];
}

/** Parts in one line, between commas, where that fits; else each for itself, and again at its own commas. */
function apart(parts: readonly string[], room: number, layout: Layout): string[] {
  const whole = parts.join(', ');
  if (textWidth(whole, LABEL[layout]) <= room) return [whole];
  if (parts.length > 1) return parts.flatMap((part) => apart([part], room, layout));
  return whole.split(', ').flatMap((part) => wrap(part, room, LABEL[layout]));
}
