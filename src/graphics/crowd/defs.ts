/** The people of all crowds as paths that stand once in the page; stages and stills only use them. */
import {
  BANDS,
  BLOCKS,
  SIDES,
  bandId,
  bandOf,
  blockId,
  earlierOf,
  policeId,
  ranksOf,
  sideOf,
  type Certainty,
  type SideName,
} from './crowds.ts';
import type { CrowdData } from './data.ts';
import type { Side } from './lattice.ts';
import { POINT, SQUARE, peoplePath } from './path.ts';

const CERTAINTIES: readonly Certainty[] = ['solid', 'hollow'];

const path = (id: string, d: string): string => `<path id="${id}" d="${d}"/>`;

function bands(name: SideName, side: Side): string {
  return CERTAINTIES.flatMap((certainty) =>
    Array.from({ length: BANDS }, (_, band) => {
      const people = side[certainty].filter((spot) => bandOf(spot, side.columns) === band);
      return path(bandId(name, certainty, band), peoplePath(people, POINT));
    }),
  ).join('');
}

/** Markup for one hidden SVG in the page: a path a band, a rank and a block; in units of the pitch. */
export function defs(data: CrowdData): string {
  return [
    ...BLOCKS.map((name) => path(blockId(name), peoplePath(earlierOf(data, name), POINT))),
    ...SIDES.map((name) => path(policeId(name), peoplePath(ranksOf(data, name), SQUARE))),
    ...SIDES.map((name) => bands(name, sideOf(data, name))),
  ].join('');
}
