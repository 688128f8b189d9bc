/** Where things stand on 5 January: in the middle the hall, beside it the police, then the two sides. */
import { LINE } from '../text.ts';
import { RANKS, half, largerSide, type SideName } from './crowds.ts';
import type { CrowdData } from './data.ts';
import { COLUMNS, rowsFor } from './lattice.ts';
import type { Place } from './parts.ts';
import { SIZE, pitchOf } from './scale.ts';

export interface Plan {
  pitch: number;
  width: number;
  height: number;
  sides: Record<SideName, Place>;
  ranks: Record<SideName, Place>;
  hall: { x: number; y: number; width: number; height: number };
  /** Baselines: the first line of all, the last one over the hall, the first one under it where there is room, the first line of the note. */
  baselines: { top: number; over: number; under?: number; note: number };
}

/** Free ground between the crowd and the police, and between the police and the hall. */
const MOAT = { crowd: 11, hall: 9 };

/** From the last line to the foot of the picture. */
const FOOT = 8;

/** The short side of the hall; its long side is as long as a rank. */
const HALL = 56;

const rankLength = ({ police }: CrowdData): number => Math.ceil(half(police.count, 'a') / RANKS);

/**
 * The two sides left and right of the hall.
 * @param note the height of the note at the foot
 */
export function widePlan(data: CrowdData, note: number): Plan {
  const { width, height } = SIZE.wide;
  const pitch = pitchOf(data, 'wide');
  const rows = rowsFor(largerSide(data));
  const x = pitch / 2 + 1;
  const y = (height - (rows - 1) * pitch) / 2;
  const rankX = x + COLUMNS * pitch + MOAT.crowd;
  const rankY = (height - (rankLength(data) - 1) * pitch) / 2;
  const hallX = rankX + (RANKS - 0.5) * pitch + MOAT.hall;
  const hallY = rankY - pitch / 2;
  return {
    pitch,
    width,
    height,
    sides: { a: { x, y, lie: 'upright' }, b: { x: width - x, y: height - y, lie: 'turned' } },
    ranks: {
      a: { x: rankX, y: rankY, lie: 'upright' },
      b: { x: width - rankX, y: height - rankY, lie: 'turned' },
    },
    hall: { x: hallX, y: hallY, width: width - 2 * hallX, height: height - 2 * hallY },
    baselines: {
      top: 34,
      over: hallY - 16,
      under: height - hallY + 26,
      note: height - FOOT - note + LINE.wide,
    },
  };
}

/**
 * The same turned: the two sides above and under the hall at the same pitch, or the hall alone.
 * @param note the height of the note at the foot
 * @param words the height of the words above the first side; undefined for the hall alone
 */
export function narrowPlan(data: CrowdData, note: number, words: number | undefined): Plan {
  const { width, height: short } = SIZE.narrow;
  const line = LINE.narrow;
  const pitch = pitchOf(data, 'narrow');
  const depth = words === undefined ? 0 : rowsFor(largerSide(data)) * pitch;
  const yard = (line + HALL) / 2 + MOAT.hall;
  const front = yard + RANKS * pitch + MOAT.crowd;
  const middle = words === undefined ? short / 2 : words + 12 + depth + front;
  const height = words === undefined ? short : middle + front + depth + 12 + note + FOOT;
  const x = (width - (COLUMNS - 1) * pitch) / 2;
  const y = front + depth - pitch / 2;
  const rankX = (width - (rankLength(data) - 1) * pitch) / 2;
  const rankY = front - MOAT.crowd - pitch / 2;
  const hallX = rankX - pitch / 2;
  const hallY = middle + yard - MOAT.hall - HALL;
  return {
    pitch,
    width,
    height,
    sides: {
      a: { x, y: middle - y, lie: 'upright' },
      b: { x: width - x, y: middle + y, lie: 'turned' },
    },
    ranks: {
      a: { x: rankX, y: middle - rankY, lie: 'across' },
      b: { x: width - rankX, y: middle + rankY, lie: 'back' },
    },
    hall: { x: hallX, y: hallY, width: width - 2 * hallX, height: HALL },
    baselines: { top: 15, over: hallY - 8, note: height - FOOT - note + line },
  };
}
