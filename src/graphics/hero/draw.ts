/**
 * The picture of the opening: the crowd of 5 January by night, an eye in the dark. The page's first bytes carry a
 * few of its people; all of them come in a file (mask.ts) that the page lays over these.
 */
import type { CrowdData } from '../crowd/data.ts';
import { field, type Field, type Ground } from '../crowd/field.ts';
import { grain, type Spot } from '../crowd/tiles.ts';
import { peoplePath } from '../crowd/path.ts';
import { police } from '../crowd/police.ts';
import type { Box } from '../crowd/ranks.ts';
import { mark, OUTLINE, type Layout, type Mark, type Picture } from '../picture.ts';

/** A panorama over the title; on a tall window nearly a square. */
const GROUND: Record<Layout, Ground> = {
  wide: {
    width: 1400,
    height: 530,
    clearing: { width: 240, height: 180, round: 60 },
    street: 30,
    sides: 'x',
    corner: 2.8,
    lean: 1.2,
    mix: 0.22,
  },
  narrow: {
    width: 360,
    height: 300,
    clearing: { width: 106, height: 88, round: 28 },
    street: 10,
    sides: 'x',
    corner: 2.6,
    lean: 0.5,
    mix: 0.2,
  },
};

const HALL: Record<Layout, { width: number; height: number; gap: number }> = {
  wide: { width: 150, height: 86, gap: 10 },
  narrow: { width: 64, height: 44, gap: 6 },
};

/** The diameter of a person, in pitches; a faint one is smaller. */
const BRIGHT = 0.62;
const FAINT = 0.5;
/** How much of the ink a faint one has. */
const SHADE = 0.36;

/** Of those who are filled, every so many are in the page's first bytes. */
const FEW = 33;

/** @param people a few of them, or everybody: for what has no page around it */
export function draw(
  { hall, police: force }: CrowdData,
  layout: Layout,
  people: 'few' | 'all',
): Picture {
  const ground = GROUND[layout];
  const crowd = coverField({ hall }, layout);
  const { gap, ...size } = HALL[layout];
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

/** Everybody as SVG in one file, faint ones in part transparent: whoever uses it as a mask gives the colour. */
export function mask(data: Pick<CrowdData, 'hall'>, layout: Layout): string {
  const { width, height } = GROUND[layout];
  const crowd = coverField(data, layout);
  const { pitch } = crowd;
  const step = grain(pitch);
  const path = (spots: readonly Spot[], diameter: number, more: string): string =>
    `<path d="${peoplePath(spots, step)}" stroke-width="${((diameter * pitch) / step).toFixed(2)}"${more}/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<g fill="none" stroke="#000" stroke-linecap="round" transform="scale(${step})">`,
    path(crowd.filled, BRIGHT, ''),
    path(crowd.hollow, FAINT, ` stroke-opacity="${SHADE}"`),
    '</g></svg>',
  ].join('');
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

const fields = new Map<string, Field>();

/** Worked out once for the same numbers. */
function coverField({ hall }: Pick<CrowdData, 'hall'>, layout: Layout): Field {
  const key = `${layout} ${hall.solid} ${hall.hollow}`;
  const known = fields.get(key) ?? field(GROUND[layout], hall.solid, hall.hollow);
  fields.set(key, known);
  return known;
}
