/** The crowds before 5 January, each in the picture of its own day, at the pitch of the field. */
import type { Layout, Mark, Picture } from '../picture.ts';
import { LABEL, LINE, lines, textWidth, wrap } from '../text.ts';
import { block, columnsOf, frame, OPEN, type Block } from './block.ts';
import type { CrowdData, EarlierName } from './data.ts';
import type { Spot } from './lattice.ts';
import { fieldOf } from './plan.ts';
import { counted } from './words.ts';

/** The earlier crowds that were counted, in reading order. */
export const COUNTED = ['mangystau', 'zhanaozen', 'march'] as const;
type CountedName = (typeof COUNTED)[number];

const WIDTH: Record<Layout, number> = { wide: 720, narrow: 360 };

/** On a desk the second of two crowds that share a stage stands beside the first. */
const SECOND = 360;

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
export function standing(data: CrowdData, state: EarlierName, layout: Layout): Standing[] {
  if (state === 'first-day') return [];
  const shown: CountedName[] =
    state === 'zhanaozen' && layout === 'wide' ? ['mangystau', state] : [state];
  return shown.map((name, i) => {
    const drawn = blockOf(data, name, layout);
    const over =
      layout === 'narrow' && name === 'march' ? labelHeight(data, name, layout) + GAP : 0;
    return { name, at: { x: EDGE + i * SECOND, y: EDGE + over }, block: drawn };
  });
}

/** The people of a block where they stand in the picture. */
export function placed({ at, block: { people } }: Standing): Spot[] {
  return people.map((spot) => ({ ...spot, x: spot.x + at.x, y: spot.y + at.y }));
}

/** The picture of one of the earlier crowds. */
export function drawEarlier(data: CrowdData, state: EarlierName, layout: Layout): Picture {
  const size = { width: WIDTH[layout], height: heightOf(data, state, layout) };
  if (state === 'first-day') return { ...size, marks: uncounted(data, state, layout) };
  // A crowd that makes room for another keeps its words where they are before the other comes.
  const shared = layout === 'wide' && state !== 'march';
  const marks = standing(data, state, layout).flatMap(({ name, at, block: drawn }) => {
    const crowd = data.earlier[name];
    const above = at.y > EDGE;
    const x = above ? at.x : at.x + drawn.width + OPEN + GAP;
    const next = shared && at.x < SECOND ? SECOND : WIDTH[layout];
    const y = above ? LABEL[layout] + EDGE : at.y + LABEL[layout];
    return [
      frame(crowd, at, drawn),
      ...label(data, name, x, y, above ? WIDTH[layout] : next - x - GAP / 2, layout),
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

/** Crowds that share a stage have pictures of one size. */
function heightOf(data: CrowdData, state: EarlierName, layout: Layout): number {
  if (state === 'first-day') return UNCOUNTED.height + 2 * EDGE;
  const together: CountedName[] = state === 'march' ? ['march'] : ['mangystau', 'zhanaozen'];
  const heights = together.flatMap((name) =>
    standing(data, name, layout).map(({ at, block: { height } }) => at.y + height + EDGE),
  );
  return Math.ceil(Math.max(...heights));
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
