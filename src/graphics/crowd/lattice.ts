/**
 * Where people stand: whole columns and rows of a lattice, one person a point.
 *
 * The account gives numbers and two sides, no places. So the places are drawn from a seeded hash: the same
 * on every machine, without a tile, and exact in number.
 */

/** A place on the lattice, in whole columns and rows. */
export interface Spot {
  column: number;
  row: number;
}

/** One of the two sides. Column 0 is farthest from the hall on a desk, row 0 farthest on a phone. */
export interface Side {
  columns: number;
  rows: number;
  solid: Spot[];
  hollow: Spot[];
}

/** Columns of a side: as many as a phone holds at a pitch of about 5 px. */
export const COLUMNS = 71;

/** The part of a side's rectangle that is taken; the rest is what makes its edges ragged. */
const TAKEN = 0.92;

/** How far the right edge of an open block is ragged, in columns. */
const RAGGED = 3;

/** The radius of a side's corners, in steps of its looser edges. */
const ROUND = 8;

/** How far the hollow share leans outwards: 0 not at all, 1 from none to all. */
const LEAN = 0.46;

/** A number in [0, 1) for a place: its mixed coordinates through lowbias32 (Wellons, Prospecting for Hash Functions). */
function chance(seed: number, x: number, y: number): number {
  let h = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca6b) ^ Math.imul(seed, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}

/** Smooth noise in [0, 1]: chances at the corners of a grid of `size`, eased between them. */
function swell(seed: number, x: number, y: number, size: number): number {
  const [u, v] = [x / size, y / size];
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const [s, t] = [ease(u - i), ease(v - j)];
  const along = (k: number): number => chance(seed, i, k) * (1 - s) + chance(seed, i + 1, k) * s;
  return along(j) * (1 - t) + along(j + 1) * t;
}

/** How deep inside the crowd a place lies; low at the edges, where the ragged outline runs. */
function depth(seed: number, { column, row }: Spot, columns: number, rows: number): number {
  const across = Math.min((column + 0.5) / 1.6, (columns - column - 0.5) / 0.7);
  const along = Math.min((row + 0.5) / 1.3, (rows - row - 0.5) / 1.1);
  const inside =
    ROUND - Math.sqrt(Math.max(0, ROUND - across) ** 2 + Math.max(0, ROUND - along) ** 2);
  const outline = swell(seed, column, row, 23) * 3.4 + swell(seed + 1, column, row, 7) * 1.6;
  return inside + outline + chance(seed + 2, column, row) * 2.4;
}

/** The share of the way out from the hall, 0 to 1: to the left on a desk, up on a phone. */
function outwards({ column, row }: Spot, columns: number, rows: number): number {
  return (1 - column / columns + 1 - row / rows) / 2;
}

/** The `count` spots with the lowest score; ties fall by place in the list. */
function lowest(spots: readonly Spot[], count: number, score: (spot: Spot) => number): Set<Spot> {
  const scored = spots.map((spot) => ({ spot, score: score(spot) }));
  scored.sort((a, b) => a.score - b.score);
  return new Set(scored.slice(0, count).map(({ spot }) => spot));
}

/** Rows a side of `count` people takes. */
export function rowsFor(count: number): number {
  return Math.ceil(count / (COLUMNS * TAKEN));
}

/**
 * One side of the crowd: `solid` people and `hollow` ones among them, no two on one spot. Hollow ones are
 * everywhere, and denser outwards.
 */
export function side(seed: number, solid: number, hollow: number): Side {
  const rows = rowsFor(solid + hollow);
  const lattice = grid(COLUMNS, rows);
  const deep = (spot: Spot): number => -depth(seed, spot, COLUMNS, rows);
  const people = lattice.filter(contains(lowest(lattice, solid + hollow, deep)));
  const doubt = (spot: Spot): number =>
    LEAN * outwards(spot, COLUMNS, rows) + (1 - LEAN) * chance(seed + 3, spot.column, spot.row);
  const sure = lowest(people, solid, doubt);
  return {
    columns: COLUMNS,
    rows,
    solid: people.filter((spot) => sure.has(spot)),
    hollow: people.filter((spot) => !sure.has(spot)),
  };
}

const contains =
  (set: Set<Spot>) =>
  (spot: Spot): boolean =>
    set.has(spot);

/** Every spot of a rectangle, column by column. */
function grid(columns: number, rows: number): Spot[] {
  return Array.from({ length: columns * rows }, (_, i) => ({
    column: Math.floor(i / rows),
    row: i % rows,
  }));
}

/** A closed block: `count` people in full rows of `columns`, the last row short. */
export function block(count: number, columns: number): Spot[] {
  return Array.from({ length: count }, (_, i) => ({
    column: i % columns,
    row: Math.floor(i / columns),
  }));
}

/** An open block, of at least `count` people: its right edge is ragged, because it may go on. */
export function openBlock(seed: number, count: number, columns: number): Spot[] {
  const rows = Math.ceil(count / columns);
  const lattice = grid(columns + RAGGED, rows);
  const reach = ({ column, row }: Spot): number => column + RAGGED * chance(seed, 0, row);
  return lattice.filter(contains(lowest(lattice, count, reach)));
}
