/** Lines thinned out to what a picture can show: corners that span little are left out. */
import type { Position } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiLineString, Topology } from 'topojson-specification';

/** @param detail the least that a corner spans to be kept, in square units of the lines */
export function thin(lines: readonly Position[][], detail: number): Position[][] {
  const topology: Topology<{ all: MultiLineString }> = {
    type: 'Topology',
    arcs: lines.map((line) => [...line]),
    objects: { all: { type: 'MultiLineString', arcs: lines.map((_, i) => [i]) } },
  };
  return simplify(presimplify(topology), detail).arcs;
}

/** The same for closed rings; those that nothing is left of are left out. */
export function thinRings(rings: readonly Position[][], detail: number): Position[][] {
  return thin(rings, detail).filter((ring) => ring.length > 3);
}
