/** Every figure of the story: those of the ledger, and those the build works out. */
import {
  COMPUTED_IDS,
  DISTANCE_PLACES,
  TANK_PRICES,
  distanceFigure,
  tankFigures,
} from './computed.ts';
import type { Draft } from './draft.ts';
import type { Problems } from './problems.ts';
import { tallyFigures } from './tally.ts';
import type { FigureEntry } from './types.ts';

export interface Figures {
  known: Map<string, FigureEntry>;
  /** Ids an editor writes for a figure, also for one that could not be read: those of the tally have a tag of their own. */
  ids: Set<string>;
  /** False when so little could be read that no id can be called unknown. */
  readable: boolean;
  /** Where an editor adds one. */
  file: string;
}

/**
 * The figures by id. A figure the build needs and cannot find is among the problems; a computed figure
 * whose parts are missing is left out.
 */
export function collectFigures(
  { dir, meta, words, claims, places }: Pick<Draft, 'dir' | 'meta' | 'words' | 'claims' | 'places'>,
  problems: Problems,
): Figures {
  const known = new Map<string, FigureEntry>();
  for (const { data } of claims.entries) {
    for (const figure of data.figures ?? []) known.set(figure.id, { ...figure, claimId: data.id });
  }
  const ids = new Set([...claims.figureIds, ...COMPUTED_IDS]);

  if (claims.readable && meta?.data.tankLitres !== undefined) {
    for (const id of TANK_PRICES.filter((price) => !ids.has(price))) {
      const remedy = `add the figure ${id} to a claim, in tenge a litre: the tank is worked out from it`;
      problems.add({ file: `${dir}/claims.yaml`, line: 1 }, `no figure "${id}"`, remedy);
    }
  }
  if (places.readable && places.entries.length > 0) {
    for (const id of DISTANCE_PLACES.filter((place) => !places.ids.has(place))) {
      const remedy = `add the place ${id}: the distance is measured from it`;
      problems.add({ file: `${dir}/data/places.csv`, line: 1 }, `no place "${id}"`, remedy);
    }
  }
  const [before, after] = TANK_PRICES.map((id) => known.get(id));
  const litres = meta?.data.tankLitres;
  if (litres !== undefined && before && after) {
    for (const figure of tankFigures(litres, before, after)) known.set(figure.id, figure);
  }
  const [from, to] = DISTANCE_PLACES.map(
    (id) => places.entries.find(({ data }) => data.id === id)?.data,
  );
  if (from && to) {
    const figure = distanceFigure(from, to);
    known.set(figure.id, figure);
  }
  for (const figure of tallyFigures(
    claims.entries.map(({ data }) => data),
    words?.data.statements ?? '',
  ))
    known.set(figure.id, figure);
  return { known, ids, readable: claims.readable, file: claims.file };
}
