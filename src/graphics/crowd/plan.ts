/** Where things stand on 5 January: the hall in the middle of its field, and the strip of words. */
import type { Layout } from '../picture.ts';
import type { CrowdData } from './data.ts';
import { field, type Field, type Ground } from './field.ts';
import type { Spot } from './tiles.ts';
import { grown, type Box } from './ranks.ts';
import { MARGIN as SMALL_MARGIN, SMALL, SMALL_HALL, smallField } from './small.ts';

/** The ground of the field: the two sides left and right on a desk, above and below on a phone. */
export const GROUND: Record<Layout, Ground> = {
  wide: {
    width: 1360,
    height: 660,
    clearing: { width: 276, height: 204, round: 60 },
    street: 40,
    sides: 'x',
    corner: 3,
    lean: 1.2,
    mix: 0.2,
  },
  narrow: {
    width: 360,
    height: 2200,
    clearing: { width: 248, height: 200, round: 50 },
    street: 48,
    sides: 'y',
    corner: 9,
    lean: 0,
    mix: 0.34,
  },
};

/** The outline of the city hall, and the ground between it and the first rank. */
const HALL: Record<Layout, { width: number; height: number }> = {
  wide: { width: 178, height: 100 },
  narrow: { width: 152, height: 100 },
};
const GAP = 14;

/** Ground around the hall where it stands alone, or with the police only. */
const ALONE: Record<Layout, number> = { wide: 120, narrow: 90 };

/** The same in a picture on paper, and how wide that is. */
const APART = 60;
const EARLIER = 720;

/** The height of the words under the field; on a phone, where the numbers stand over it, of the note alone. And of each number there. */
const UNDER = { wide: 200, narrow: 74, note: 34 };
export const OVER = 44;
const MARGIN = 8;

export interface Plan {
  width: number;
  height: number;
  /** Where the field, or what is shown of it, begins and ends. */
  top: number;
  foot: number;
  hall: Box;
  /** The ground between the hall and the first rank. */
  gap: number;
  pitch: number;
}

/** The field of a layout; worked out once for the same numbers, as every picture of 5 January needs it. */
export function fieldOf({ hall }: CrowdData, layout: Layout): Field {
  return remembered(`${layout} ${hall.solid} ${hall.hollow}`, () =>
    field(GROUND[layout], hall.solid, hall.hollow),
  );
}

const fields = new Map<string, Field>();

function remembered(key: string, work: () => Field): Field {
  const known = fields.get(key) ?? work();
  fields.set(key, known);
  return known;
}

/** Both numbers, and on a desk everything else too: the whole field. */
export function wholePlan(data: CrowdData, layout: Layout): Plan {
  return planOf(data, layout, GROUND[layout].height, 3);
}

/** A phone's hall with the police only. */
export function yardPlan(data: CrowdData): Plan {
  const { height } = grown({ x: 0, y: 0, ...HALL.narrow }, ALONE.narrow);
  return planOf(data, 'narrow', height, 0);
}

/** The hall of a desk's picture where nobody is to come: as wide as the picture of an earlier crowd. */
export function alonePlan(data: CrowdData): Plan {
  const whole = wholePlan(data, 'wide');
  const { height } = grown({ x: 0, y: 0, ...HALL.wide }, APART);
  const width = EARLIER;
  const hall = { ...HALL.wide, x: (width - HALL.wide.width) / 2, y: APART };
  return { ...whole, width, height: height + UNDER.wide, top: 0, foot: height, hall };
}

/** On a phone the lower number alone: those nearest to the hall, in a column as long as they need. */
export function closestPlan(data: CrowdData): Plan & { people: Spot[]; raised: number } {
  const { width, height } = GROUND.narrow;
  const { filled, hollow } = fieldOf(data, 'narrow');
  const middle = height / 2;
  const away = ({ y }: Spot): number => Math.abs(y - middle);
  const people = [...filled, ...hollow].sort((a, b) => away(a) - away(b)).slice(0, filled.length);
  const half = Math.ceil(Math.max(0, ...people.map(away)) + fieldOf(data, 'narrow').pitch);
  return { ...planOf(data, 'narrow', 2 * half, 2), width, people, raised: middle - half };
}

/** On a phone the whole crowd once more, to be seen at one look. */
export function smallPlan(data: CrowdData): Plan {
  const { width, height } = SMALL.narrow;
  const { gap, ...size } = SMALL_HALL.narrow;
  const top = SMALL_MARGIN.narrow;
  const hall = { ...size, x: (width - size.width) / 2, y: top + (height - size.height) / 2 };
  const { pitch } = smallField(data, 'narrow');
  return { width, height: height + 2 * top, top, foot: top + height, hall, gap, pitch };
}

/**
 * @param shown the height of the field, or of what is shown of it
 * @param numbers how many stand over it on a phone
 */
function planOf(data: CrowdData, layout: Layout, shown: number, numbers: number): Plan {
  const { width } = GROUND[layout];
  const isOver = layout === 'narrow' && numbers > 0;
  const over = MARGIN + (isOver ? numbers * OVER : 0);
  const under = UNDER[isOver ? 'note' : layout];
  const hall = HALL[layout];
  return {
    width,
    height: over + shown + under,
    top: over,
    foot: over + shown,
    hall: {
      x: (width - hall.width) / 2,
      y: over + (shown - hall.height) / 2,
      ...hall,
    },
    gap: GAP,
    pitch: fieldOf(data, layout).pitch,
  };
}
