/**
 * The ground people stand on: a hexagonal lattice that is bent a little everywhere and jittered, so that it
 * fills an area evenly and no row, seam or moiré shows at any scale.
 */
import { chance, swell } from './noise.ts';

/** A place for one person, in user units, with the row and column of the lattice it came from. */
export interface Spot {
  x: number;
  y: number;
  column: number;
  row: number;
}

/** The distance of two rows, in pitches. */
export const ROW = Math.sqrt(3) / 2;

/** How far a place is moved by chance, in pitches; how strongly the lattice is stirred, over how many people. */
const JITTER = 0.13;
const BEND = { by: 6, over: 12 };

const SEED = { bend: 3, jitter: 5 };

/** The places of one row after another, `width` by `height` units from the corner, and a little beyond. */
export function lattice(width: number, height: number, pitch: number): Spot[] {
  const columns = Math.ceil(width / pitch) + 4;
  const rows = Math.ceil(height / (pitch * ROW)) + 4;
  return Array.from({ length: columns * rows }, (_, i) =>
    spot((i % columns) - 2, Math.floor(i / columns) - 2, pitch),
  );
}

/**
 * The place of one column and row; every second row is half a column on.
 * @param stir how much of the bend there is: less where people stand in a frame
 */
export function spot(column: number, row: number, pitch: number, stir = 1): Spot {
  const across = column + (row & 1) / 2;
  // Along the contours of a noise, as a liquid is stirred: nobody comes closer to a neighbour by it.
  const height = (x: number, y: number): number => swell(SEED.bend, x, y, BEND.over);
  const bend = {
    x: (height(across, row + 1) - height(across, row - 1)) * BEND.by * stir,
    y: (height(across - 1, row) - height(across + 1, row)) * BEND.by * stir,
  };
  const jitter = (seed: number): number => (chance(seed, column + 9, row + 9) - 0.5) * 2 * JITTER;
  return {
    x: (across + bend.x + jitter(SEED.jitter)) * pitch,
    y: (row * ROW + bend.y + jitter(SEED.jitter + 1)) * pitch,
    column,
    row,
  };
}
