/**
 * The field of 5 January: everybody on both sides of the hall, the certain ones innermost.
 *
 * The account gives numbers and two sides, no places. So the pitch is solved for exactly as many people as
 * there are, and who is filled follows from the distance to the hall, with noise: a core that dissolves.
 */
import { chance, scatter, swell } from './noise.ts';
import { ground as places, ROOM, type Spot } from './tiles.ts';

/** The ground of a field, in user units; the hall is in its middle. */
export interface Ground {
  width: number;
  height: number;
  /** The ground around hall and police that stays free, its corners rounded. */
  clearing: { width: number; height: number; round: number };
  /** The width of the street that parts the two sides, across the long way. */
  street: number;
  /** The way from which the two sides come: left and right, or above and below. */
  sides: 'x' | 'y';
  /** The outline: 2 an ellipse, the higher the closer to a rectangle. */
  corner: number;
  /** How much farther than to the sides the core reaches less: 0 not at all. */
  lean: number;
  /** How far filled and hollow mix, as a share of the field's mean width. */
  mix: number;
}

export interface Field {
  pitch: number;
  filled: Spot[];
  hollow: Spot[];
}

/** How far the outline is ragged, as a share of the half width. */
const RAGGED = 0.02;

/** How uneven the core is over distances of many people. */
const UNEVEN = { by: 0.06, over: 16 };

const SEED = { ragged: 7, uneven: 11, mix: 5 };

/** Exactly `filled` and `hollow` people, the pitch as large as the ground allows. */
export function field(ground: Ground, filled: number, hollow: number): Field {
  const count = filled + hollow;
  const pitch = pitchFor(ground, count);
  const people = inwards(ground, standing(ground, pitch, count), pitch);
  return { pitch, filled: people.slice(0, filled), hollow: people.slice(filled) };
}

/** The largest pitch at which `count` people stand inside the outline. */
function pitchFor(ground: Ground, count: number): number {
  const even = Math.sqrt((ground.width * ground.height) / (count * ROOM));
  let [low, high] = [even / 2, even];
  for (let i = 0; i < 14; i += 1) {
    const pitch = (low + high) / 2;
    if (roomy(ground, pitch).filter(({ reach }) => reach <= 1).length >= count) low = pitch;
    else high = pitch;
  }
  return low;
}

interface Reached extends Spot {
  /** 1 on the outline, less inside it. */
  reach: number;
}

/** Every place outside clearing and street. */
function roomy(ground: Ground, pitch: number): Reached[] {
  return places(ground.width, ground.height, pitch)
    .filter((spot) => isFree(ground, spot))
    .map((spot) => ({ ...spot, reach: reachOf(ground, spot, pitch) }));
}

/** The `count` places deepest inside the outline. */
function standing(ground: Ground, pitch: number, count: number): Spot[] {
  return roomy(ground, pitch)
    .sort((a, b) => a.reach - b.reach)
    .slice(0, count);
}

/** The distance from the middle, in either direction. */
function fromMiddle({ width, height }: Ground, { x, y }: Spot): { x: number; y: number } {
  return { x: Math.abs(x - width / 2), y: Math.abs(y - height / 2) };
}

function isFree(ground: Ground, spot: Spot): boolean {
  const { clearing, street, sides } = ground;
  const off = fromMiddle(ground, spot);
  const { round } = clearing;
  const corner = Math.hypot(
    Math.max(0, off.x - clearing.width / 2 + round),
    Math.max(0, off.y - clearing.height / 2 + round),
  );
  return corner >= round && off[sides] >= street / 2;
}

function reachOf(ground: Ground, spot: Spot, pitch: number): number {
  const off = fromMiddle(ground, spot);
  const u = off.x / ((ground.width / 2) * (1 - RAGGED) - pitch);
  const v = off.y / ((ground.height / 2) * (1 - RAGGED) - pitch);
  const outline = (u ** ground.corner + v ** ground.corner) ** (1 / ground.corner);
  const { place, kind } = spot;
  const ragged =
    swell(SEED.ragged, spot.x / pitch, spot.y / pitch, 6) +
    chance(SEED.ragged + 1, place, kind) -
    1;
  return outline + RAGGED * ragged;
}

/** People ordered by their distance from the hall's flanks, with noise. */
function inwards(ground: Ground, people: readonly Spot[], pitch: number): Spot[] {
  const scored = people.map((spot) => ({ spot, score: distance(ground, spot, pitch) }));
  return scored.sort((a, b) => a.score - b.score).map(({ spot }) => spot);
}

function distance(ground: Ground, spot: Spot, pitch: number): number {
  const { width, height, clearing, sides, lean, mix } = ground;
  const off = fromMiddle(ground, spot);
  const side = { x: clearing.width / 2, y: clearing.height / 2 };
  const other = sides === 'x' ? 'y' : 'x';
  // Level with the hall nobody is nearer than anybody else, so that the front is as long as the hall.
  const along = Math.max(0, off[sides] - side[sides]);
  const beside = Math.max(0, off[other] - side[other] * 0.6);
  const angle = Math.atan2(beside, along);
  const leaning = 1 + (lean * (1 - Math.cos(2 * angle))) / 2;
  const noise =
    mix * scatter(SEED.mix, spot.place, spot.kind) +
    UNEVEN.by * (swell(SEED.uneven, spot.x / pitch, spot.y / pitch, UNEVEN.over) - 0.5);
  return (Math.hypot(along, beside) * leaning) / Math.sqrt(width * height) + noise;
}
