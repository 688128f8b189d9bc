/** Every crowd of the graphic as people on a lattice, by the id its path has in the page. */
import type { CrowdData } from './data.ts';
import { block, openBlock, side, type Side, type Spot } from './lattice.ts';

/** Groups of columns a side arrives in, the outermost first. */
export const BANDS = 10;

export const SIDES = ['a', 'b'] as const;
export type SideName = (typeof SIDES)[number];
export type Certainty = 'solid' | 'hollow';

/** The earlier crowds that were counted. */
export const BLOCKS = ['mangystau', 'zhanaozen', 'march'] as const;
export type BlockName = (typeof BLOCKS)[number];

/** Ranks the police stand in, on either side. */
export const RANKS = 3;

/** Half of `count` for the first of two sides, the rest for the second. */
export function half(count: number, name: SideName): number {
  return name === 'a' ? Math.ceil(count / 2) : Math.floor(count / 2);
}

/** Chosen among a few by eye: which edge is ragged where. */
const SEED: Record<SideName, number> = { a: 2, b: 6 };

/** The people of one side on 5 January. */
export function sideOf({ hall }: CrowdData, name: SideName): Side {
  return side(SEED[name], half(hall.solid, name), half(hall.hollow, name));
}

/** How many people stand on the larger of the two sides. */
export function largerSide({ hall }: CrowdData): number {
  return half(hall.solid, 'a') + half(hall.hollow, 'a');
}

/** The police on one side, in ranks: three columns. */
export function ranksOf({ police }: CrowdData, name: SideName): Spot[] {
  return block(half(police.count, name), RANKS);
}

/** Columns of an earlier crowd's block, about as many as its rows: 26 for 700. */
export function columnsOf({ earlier }: CrowdData, name: BlockName): number {
  return Math.round(Math.sqrt(earlier[name].count ?? 0));
}

/** An earlier crowd: a full block, or one open to the right where the number is a lower bound. */
export function earlierOf(data: CrowdData, name: BlockName): Spot[] {
  const { count = 0, bound } = data.earlier[name];
  const columns = columnsOf(data, name);
  return bound === 'over' ? openBlock(7, count, columns) : block(count, columns);
}

export const blockId = (name: BlockName): string => `people-${name}`;
export const policeId = (name: SideName): string => `people-police-${name}`;
export const bandId = (name: SideName, certainty: Certainty, band: number): string =>
  `people-${name}-${certainty}-${band}`;

/** The band, 0 to BANDS - 1, of a spot of a side `columns` wide. */
export function bandOf({ column }: Spot, columns: number): number {
  return Math.floor((column * BANDS) / columns);
}
