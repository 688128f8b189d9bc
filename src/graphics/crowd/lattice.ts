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

/** How far a place is moved by chance and, with its neighbours, by the bend, in pitches. */
const JITTER = 0.12;
const BEND = { by: 0.5, over: 9 };

const SEED = { bend: 3, jitter: 5 };

/** The places of one row after another, `width` by `height` units from the corner, and a little beyond. */
export function lattice(width: number, height: number, pitch: number): Spot[] {
  const columns = Math.ceil(width / pitch) + 4;
  const rows = Math.ceil(height / (pitch * ROW)) + 4;
  return Array.from({ length: columns * rows }, (_, i) =>
    spot((i % columns) - 2, Math.floor(i / columns) - 2, pitch),
  );
}

/** The place of one column and row; every second row is half a column on. */
export function spot(column: number, row: number, pitch: number): Spot {
  const across = column + (row & 1) / 2;
  const bend = (seed: number): number => (swell(seed, across, row, BEND.over) - 0.5) * 2 * BEND.by;
  const jitter = (seed: number): number => (chance(seed, column + 9, row + 9) - 0.5) * 2 * JITTER;
  return {
    x: (across + bend(SEED.bend) + jitter(SEED.jitter)) * pitch,
    y: (row * ROW + bend(SEED.bend + 1) + jitter(SEED.jitter + 1)) * pitch,
    column,
    row,
  };
}
