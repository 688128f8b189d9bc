/** What graphics ask of the content that they draw, as far as it is the same for several. */
import type { Draft } from '../story/draft.ts';
import type { Place, Problems } from '../story/problems.ts';
import type { FigureEntry } from '../story/types.ts';
import { figureEnds } from '../story/figure.ts';

/** What a figure may hold for a picture to draw it. */
export interface Drawable {
  /** Who draws it, as a problem names it. */
  by: string;
  least: number;
  most: number;
}

/** Makes sure that a figure is there, and that each of its numbers is whole and can be drawn. */
export function checkDrawn(
  draft: Draft,
  id: string,
  { by, least, most }: Drawable,
  problems: Problems,
): void {
  const { figures, claims } = draft;
  const figure = figures.known.get(id);
  if (!figure) {
    // One that could not be read is a mistake of its own.
    if (!figures.readable || figures.ids.has(id)) return;
    const remedy = 'add a figure of that id to a claim';
    problems.add({ file: claims.file, line: 1 }, `no figure "${id}", which ${by} draws`, remedy);
    return;
  }
  for (const number of figureEnds(figure).filter((one) => !isWithin(one, least, most))) {
    const found = `the figure "${id}" is ${number}, and ${by} draws it`;
    problems.add(placeOf(figure, draft), found, `write a whole number from ${least} to ${most}`);
  }
}

/** True for a whole number between two, both included. */
export const isWithin = (number: number, least: number, most: number): boolean =>
  Number.isInteger(number) && number >= least && number <= most;

function placeOf({ id, claimId }: FigureEntry, { claims }: Draft): Place {
  const claim = claims.entries.find(({ data }) => data.id === claimId);
  const index = claim?.data.figures?.findIndex((figure) => figure.id === id) ?? -1;
  return claim?.at('figures', index, 'id') ?? { file: claims.file, line: 1 };
}
