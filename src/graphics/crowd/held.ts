/** The people in detention after 5 January, in a closed frame as wide as the field: as many as had gathered, or nearly. */
import type { Layout, Mark, Picture } from '../picture.ts';
import { text, wrap } from '../text.ts';
import { block, columnsIn, frame, type Block } from './block.ts';
import type { CrowdData } from './data.ts';
import type { Spot } from './tiles.ts';
import { fieldOf, GROUND } from './plan.ts';
import { sign, SIZE } from './legend.ts';
import { numbered } from './words.ts';

/** From the sides of the picture to the frame: on a desk it goes from one edge of the window to the other. */
const EDGE: Record<Layout, number> = { wide: 24, narrow: 1 };

/** From the top to the words, and from them to the frame. */
const OVER: Record<Layout, number> = { wide: 24, narrow: 0 };
const GAP = 18;

/** The picture, but for the people. */
export function drawHeld(data: CrowdData, layout: Layout): Picture {
  const { at, drawn, size } = standing(data, layout);
  return { ...size, marks: [...label(data, layout), frame(data.held, at, drawn)] };
}

/** The people where they stand in the picture, in its units. */
export function heldIn(
  data: CrowdData,
  layout: Layout,
): { size: { width: number; height: number }; spots: Spot[]; pitch: number } {
  const { at, drawn, size, pitch } = standing(data, layout);
  const spots = drawn.people.map((spot) => ({ ...spot, x: spot.x + at.x, y: spot.y + at.y }));
  return { size, spots, pitch };
}

interface Standing {
  at: { x: number; y: number };
  drawn: Block;
  size: { width: number; height: number };
  pitch: number;
}

function standing(data: CrowdData, layout: Layout): Standing {
  const { pitch } = fieldOf(data, layout);
  const { width } = GROUND[layout];
  const { count = 0, bound } = data.held;
  const drawn = block(count, bound, columnsIn(width - 2 * EDGE[layout], pitch), pitch);
  const at = { x: (width - drawn.width) / 2, y: labelHeight(data, layout) + GAP };
  return { at, drawn, pitch, size: { width, height: Math.ceil(at.y + drawn.height + 1) } };
}

/** The number as those of 5 January stand under the field, and under it where, when and by whose count. */
function label(data: CrowdData, layout: Layout): Mark[] {
  const { head, told, lead } = SIZE[layout];
  const { count = 0, bound, unit } = data.held;
  const { at } = standing(data, layout);
  const x = at.x + head;
  const y = OVER[layout] + head;
  const words = numbered(count, unit, data.words, bound);
  return [
    sign('dot', at.x + head / 4, y - head * 0.34, head / 2),
    text(x, y, words, { size: head, tone: 'head' }),
    ...rows(data, layout).map((row, i) =>
      text(x, y + (i + 1) * lead, row, { size: told, tone: 'told' }),
    ),
  ];
}

function rows({ held, words }: CrowdData, layout: Layout): string[] {
  const { countedBy, note } = words.graphics.crowd;
  const room = GROUND[layout].width - EDGE[layout] - 40;
  return [`${held.place}, ${held.when}. ${countedBy({ who: held.who })}.`, note[0] ?? ''].flatMap(
    (said) => wrap(said, room, SIZE[layout].widest),
  );
}

function labelHeight(data: CrowdData, layout: Layout): number {
  const { head, lead } = SIZE[layout];
  return OVER[layout] + head + rows(data, layout).length * lead;
}
