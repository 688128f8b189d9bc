/**
 * The ground people stand on: places strewn so evenly that nobody stands close to another, and in no rows, so that
 * neither row, seam nor moiré shows at any scale.
 *
 * It is made to be short as a file. A few square tiles are strewn, all with the same places along their edges, so
 * that any may lie beside any other (Cohen et al., Wang Tiles for Image and Texture Generation, 2003); chance lays
 * them. Every place lies on a fine grid: tiles of one kind are the same path data, wherever they lie (path.ts).
 */
import { chance } from './noise.ts';

/** A place for one person, in user units; the tile it lies on, which kind that is, and which of its places. */
export interface Spot {
  x: number;
  y: number;
  column: number;
  row: number;
  kind: number;
  place: number;
}

/** The ground a person has, in square pitches: nearly that of a lattice of triangles whose sides are a pitch. */
export const ROOM = 7 / 8;

/** The side of a tile in pitches: it holds a whole number of people. */
const SIDE = 14;
const PLACES = Math.round((SIDE * SIDE) / ROOM);

/** How many kinds of tiles. */
const KINDS = 8;

/** Places within so many pitches of a tile's edge are the same on all. */
const EDGE = 0.9;

/** The grid has so many lines a pitch. */
const FINE = 7;

/** Candidates for a place, at least, and one more for so many that are taken. */
const CANDIDATES = { least: 8, each: 4 };

/** Places nearer to each other than so many pitches part, by so much of what is missing, so many times. */
const PART = { within: 1.25, by: 0.18, times: 40 };

const SEED = { strewn: 4, kind: 51 };

/** Places are told strip by strip, from left to right: as high as makes the moves between them short to write. */
const STRIP = SIDE / 9;

/** The side of the grid on which all places lie, in user units: the precision that path data needs. */
export const grain = (pitch: number): number => Number((pitch / FINE).toFixed(5));

/**
 * Every place from the corner on, over at least `width` by `height` units. The corner is in the middle of a tile: what
 * all tiles share would show along an edge.
 */
export function ground(width: number, height: number, pitch: number): Spot[] {
  const side = SIDE * pitch;
  const columns = Math.ceil(width / side + 0.5);
  return laid(columns, Math.ceil(height / side + 0.5))
    .flatMap((kind, i) => {
      const [column, row] = [i % columns, Math.floor(i / columns)];
      return tile(kind).map(({ x, y }, place) => ({
        x: ((column - 0.5) * SIDE + x) * pitch,
        y: ((row - 0.5) * SIDE + y) * pitch,
        column,
        row,
        kind,
        place,
      }));
    })
    .filter(({ x, y }) => x >= 0 && y >= 0);
}

/** The kind of each tile, a row after another: chance takes one that lies neither to the left nor above. */
function laid(columns: number, rows: number): number[] {
  const kinds: number[] = [];
  for (let i = 0; i < columns * rows; i += 1) {
    const beside = [i % columns > 0 ? kinds[i - 1] : undefined, kinds[i - columns]];
    const others = Array.from({ length: KINDS }, (_, kind) => kind).filter(
      (kind) => !beside.includes(kind),
    );
    const drawn = chance(SEED.kind, i % columns, Math.floor(i / columns));
    kinds.push(others[Math.floor(drawn * others.length)]!);
  }
  return kinds;
}

interface Place {
  x: number;
  y: number;
}

const made = new Map<number, Place[]>();

/** The places of one kind of tile, in pitches from its corner; strewn once. */
function tile(kind: number): Place[] {
  const known = made.get(kind) ?? inOrder(parted(strewn(kind), kind));
  made.set(kind, known);
  return known;
}

/** The first kind is strewn as it comes; all others have its edge. */
let edge: Place[] | undefined;

function edgeOf(kind: number): Place[] {
  if (kind === 0) return [];
  edge ??= parted(strewn(0), 0).filter(({ x, y }) => Math.min(x, y, SIDE - x, SIDE - y) < EDGE);
  return edge;
}

/** One place after another, each the farthest from all others of a few that chance names (Mitchell, 1991). */
function strewn(kind: number): Place[] {
  const places = [...edgeOf(kind)];
  let drawn = 0;
  while (places.length < PLACES) {
    let best = { at: { x: 0, y: 0 }, away: -1 };
    const tries = CANDIDATES.least + places.length / CANDIDATES.each;
    for (let i = 0; i < tries; i += 1) {
      const at = { x: named(kind, drawn, 1), y: named(kind, drawn, 2) };
      drawn += 1;
      const away = Math.min(Infinity, ...places.map((other) => apart(at, other).far));
      if (away > best.away) best = { at, away };
    }
    places.push(best.at);
  }
  return places;
}

const named = (kind: number, drawn: number, axis: number): number =>
  chance(SEED.strewn + kind, drawn, axis) * SIDE;

/** From one place to another, over the tile's edge where that is nearer. */
function apart(from: Place, to: Place): Place & { far: number } {
  const x = over(from.x - to.x);
  const y = over(from.y - to.y);
  return { x, y, far: Math.hypot(x, y) };
}

const over = (d: number): number => d - SIDE * Math.round(d / SIDE);

/** Whoever stands too near gives way, but for the edge. */
function parted(places: readonly Place[], kind: number): Place[] {
  const fixed = edgeOf(kind).length;
  let now = [...places];
  for (let i = 0; i < PART.times; i += 1)
    now = now.map((one, j) => (j < fixed ? one : step(one, now)));
  return now;
}

function step(one: Place, all: readonly Place[]): Place {
  let { x, y } = one;
  for (const other of all) {
    if (other === one) continue;
    const gap = apart(one, other);
    if (gap.far >= PART.within || gap.far === 0) continue;
    const by = (PART.by * (PART.within - gap.far)) / gap.far;
    x += gap.x * by;
    y += gap.y * by;
  }
  return { x: within(x), y: within(y) };
}

const within = (v: number): number => v - SIDE * Math.floor(v / SIDE);

const onGrid = (pitches: number): number => Math.round(pitches * FINE) / FINE;

function inOrder(places: readonly Place[]): Place[] {
  return places
    .map(({ x, y }) => ({ x: onGrid(x), y: onGrid(y) }))
    .sort((a, b) => Math.floor(a.y / STRIP) - Math.floor(b.y / STRIP) || a.x - b.x);
}
