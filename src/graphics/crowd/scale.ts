/** The one scale of all pictures of a layout: the distance between two people, and the size of a picture. */
import type { Layout } from '../picture.ts';
import { BLOCKS, columnsOf, largerSide } from './crowds.ts';
import type { CrowdData } from './data.ts';
import { COLUMNS, rowsFor } from './lattice.ts';
import { PITCH } from './parts.ts';

export const SIZE: Record<Layout, { width: number; height: number }> = {
  wide: { width: 800, height: 700 },
  narrow: { width: 340, height: 380 },
};

/** The columns there is room for at PITCH, in each of the earlier crowds. */
const ROOM = { mangystau: 29, zhanaozen: 34, march: COLUMNS };

/** PITCH, unless the numbers have grown so much that all crowds must stand closer to stay on one scale. */
export function pitchOf(data: CrowdData, layout: Layout): number {
  const earlier = BLOCKS.map((name) => (PITCH * ROOM[name]) / columnsOf(data, name));
  const side = layout === 'wide' ? [(SIZE.wide.height - 4) / rowsFor(largerSide(data))] : [];
  return Math.min(PITCH, ...earlier, ...side);
}
