/** One of the earlier crowds: a frame, the people in it, and who counted them. */
import { mark, round, type Layout, type Mark } from '../picture.ts';
import { LABEL, LINE } from '../text.ts';
import type { Gathering } from './data.ts';
import { apart, counted, heightOf, paragraphs, people, toned, type Line } from './parts.ts';

/** Where a frame's lower left corner stands, and its label: above it or beside it, and how wide. */
export interface Slot {
  x: number;
  foot: number;
  label: 'above' | 'beside';
  room: number;
}

/** The people of a crowd: the path they are in, its columns, and the scale. */
export interface Block {
  id: string;
  columns: number;
  pitch: number;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** From a frame to the people in it, and how far the lines of an open frame go on. */
const PAD = 3;
const OPEN = 7;

/** From a frame to its label. */
const GAP = { above: 10, beside: 12 };

/** The frame of a crowd nobody counted: a size that means nothing. */
const UNCOUNTED = { width: 97, height: 62 };

/** Without a block the crowd is one that nobody counted: an empty frame, and the words for it. */
export function gathering(
  crowd: Gathering,
  block: Block | undefined,
  slot: Slot,
  layout: Layout,
  quiet: boolean,
): Mark[] {
  const tone = quiet ? ['quiet'] : [];
  const size = block === undefined ? UNCOUNTED : sizeOf(crowd, block);
  const box = { x: slot.x, y: slot.foot - size.height, ...size };
  const inside = block === undefined ? uncounted(box, layout, tone) : [crowdIn(box, block, tone)];
  return [frame(crowd, box, tone), ...inside, ...label(crowd, box, slot, layout, tone)];
}

function sizeOf(
  { count = 0 }: Gathering,
  { columns, pitch }: Block,
): Pick<Box, 'width' | 'height'> {
  const rows = Math.ceil(count / Math.max(columns, 1));
  return { width: columns * pitch + 2 * PAD, height: rows * pitch + 2 * PAD };
}

function crowdIn({ x, y }: Box, { id, pitch }: Block, tone: string[]): Mark {
  const first = { x: x + PAD + pitch / 2, y: y + PAD + pitch / 2, lie: 'upright' } as const;
  return mark(2, 'g', {}, people(id, ['dot', ...tone].join(' '), pitch, first));
}

function uncounted({ x, y, width, height }: Box, layout: Layout, tone: string[]): Mark[] {
  const rows = ['not', 'counted'].map((word): Line => [word, ['strong', ...tone].join(' ')]);
  return paragraphs(layout, x + width / 2, y + height / 2 - 4, [rows], 'middle');
}

/** The number, place and date, and who counted. */
function label(crowd: Gathering, box: Box, slot: Slot, layout: Layout, tone: string[]): Mark[] {
  const { count, bound, place, when, who } = crowd;
  const [strong, plain] = [['strong', ...tone].join(' '), tone.join(' ')];
  const rows = [
    ...(count === undefined ? [] : toned(layout, counted(count, bound), slot.room, strong)),
    ...apart(layout, [place, when], slot.room, plain),
    ...toned(layout, `${count === undefined ? 'Source' : 'Count'}: ${who}`, slot.room, 'soft'),
  ];
  const [x, y] =
    slot.label === 'above'
      ? [box.x, box.y - GAP.above - heightOf(layout, [rows]) + LINE[layout]]
      : [box.x + box.width + OPEN + GAP.beside, box.y + LABEL[layout]];
  return paragraphs(layout, x, y, [rows]);
}

/** Closed round a number, open to the right where it is a lower bound, open and dashed where nobody counted. */
function frame({ count, bound }: Gathering, { x, y, width, height }: Box, tone: string[]): Mark {
  const open = count === undefined || bound === 'over';
  const [right, foot] = [round(x + width + (open ? OPEN : 0)), round(y + height)];
  const look = ['frame', ...(count === undefined ? ['uncounted'] : []), ...tone];
  const d = `M${right} ${round(y)}H${round(x)}V${foot}H${right}${open ? '' : 'Z'}`;
  return mark(1, 'path', { class: look.join(' '), d });
}
