/**
 * The ground people stand on: a lattice of rows that slide past each other, sway together and are jittered, so that
 * it fills an area evenly and no row, seam or moiré shows at any scale.
 *
 * It is made to be short as a file: a row is jittered in one of a few ways, and every place lies on a fine grid, so
 * that rows of one way are the same path data, wherever they stand (path.ts). Chance decides which row has which
 * way: no eye finds what a compressor does.
 */
import { chance, swell } from './noise.ts';

/** A place for one person, in user units, with the row and column of the lattice it came from. */
export interface Spot {
  x: number;
  y: number;
  column: number;
  row: number;
}

/** The distance of two rows, in pitches: half the root of 3 in a lattice, and nearly that on the grid. */
export const ROW = 7 / 8;

/** How far a place is moved by chance, and a row besides its half column; in pitches. */
const JITTER = 0.09;
const SLIDE = 0.2;

/** How strongly rows sway, in pitches, over how many columns; and how that drifts, in columns, over how many rows. */
const SWAY = { by: 2, over: 16 };
const DRIFT = { by: 16, over: 12 };

/** So many ways of a row to be jittered. */
const WAYS = 16;

/** The grid has so many lines a pitch. */
const FINE = 8;

const SEED = { jitter: 36, way: 51, slide: 52, sway: 53, drift: 94 };

/** The side of the grid on which all places lie, in user units: the precision that path data needs. */
export const grain = (pitch: number): number => Number((pitch / FINE).toFixed(5));

/** The places of one row after another, `width` by `height` units from the corner, and a little beyond. */
export function lattice(width: number, height: number, pitch: number): Spot[] {
  const beyond = 2 + Math.ceil(SWAY.by / 2 / ROW);
  const columns = Math.ceil(width / pitch) + 4;
  const rows = Math.ceil(height / (pitch * ROW)) + 2 * beyond;
  return Array.from({ length: columns * rows }, (_, i) =>
    spot((i % columns) - 2, Math.floor(i / columns) - beyond, pitch),
  );
}

/** In which way a row is jittered: what else is left to chance in a row goes by it too, and rows stay alike. */
export const wayOf = (row: number): number => Math.floor(chance(SEED.way, 0, row + 9) * WAYS);

/**
 * The place of one column and row; every second row is half a column on.
 * @param stir how much rows sway and slide: less where people stand in a frame
 */
export function spot(column: number, row: number, pitch: number, stir = 1): Spot {
  const way = wayOf(row);
  // A row as another, some columns on, is the same text as well.
  const drift = Math.round(swell(SEED.drift, row + 9, 0, DRIFT.over) * DRIFT.by);
  const along = column + drift + 9;
  const either = (seed: number, x: number, y: number): number => 2 * chance(seed, x, y) - 1;
  const jitter = (seed: number): number => either(seed, along, way) * JITTER;
  const slide = (row & 1) / 2 + either(SEED.slide, 1, row + 9) * SLIDE * stir;
  const sway = (swell(SEED.sway, along, 0, SWAY.over) - 0.5) * SWAY.by * stir;
  return {
    x: (column + onGrid(slide) + onGrid(jitter(SEED.jitter))) * pitch,
    y: (row * ROW + onGrid(sway + jitter(SEED.jitter + 1))) * pitch,
    column,
    row,
  };
}

const onGrid = (pitches: number): number => Math.round(pitches * FINE) / FINE;
