/**
 * The picture of the opening: the crowd of 5 January by night, an eye in the dark. The page's first bytes carry a
 * few of its people; all of them come in a file (crowd/small.ts) that the page lays over these.
 */
import type { CrowdData } from '../crowd/data.ts';
import type { Field } from '../crowd/field.ts';
import { peoplePath } from '../crowd/path.ts';
import { police } from '../crowd/police.ts';
import type { Box } from '../crowd/ranks.ts';
import { BRIGHT, FAINT, SHADE, SMALL, SMALL_HALL, smallField } from '../crowd/small.ts';
import { grain, type Spot } from '../crowd/tiles.ts';
import { mark, OUTLINE, type Layout, type Mark, type Picture } from '../picture.ts';

/** Of those who are filled, every so many are in the page's first bytes. */
const FEW = 33;

/** @param people a few of them, or everybody: for what has no page around it */
export function draw(
  { hall, police: force }: CrowdData,
  layout: Layout,
  people: 'few' | 'all',
): Picture {
  const ground = SMALL[layout];
  const crowd = smallField({ hall }, layout);
  const { gap, ...size } = SMALL_HALL[layout];
  const box: Box = {
    x: (ground.width - size.width) / 2,
    y: (ground.height - size.height) / 2,
    ...size,
  };
  return {
    width: ground.width,
    height: ground.height,
    marks: [
      ...(people === 'all' ? everybody(crowd) : [dots(few(crowd), BRIGHT, 1, crowd)]),
      police(box, force.count, gap, crowd.pitch),
      mark(1, 'rect', { class: 'hall', ...box, ...OUTLINE }),
    ],
  };
}

function everybody(crowd: Field): Mark[] {
  return [dots(crowd.hollow, FAINT, SHADE, crowd), dots(crowd.filled, BRIGHT, 1, crowd)];
}

function dots(spots: readonly Spot[], diameter: number, shade: number, { pitch }: Field): Mark {
  const step = grain(pitch);
  return mark(2, 'path', {
    class: 'people',
    d: peoplePath(spots, step),
    transform: `scale(${step})`,
    'stroke-width': (diameter * pitch) / step,
    ...(shade < 1 ? { 'stroke-opacity': shade } : {}),
  });
}

const few = ({ filled }: Field): Spot[] => filled.filter((_, i) => i % FEW === 0);
