/** Every figure of the story: those of the ledger, and those the build works out. */
import { computedIds, distanceFigure, tankFigures } from './computed.ts';
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
  draft: Pick<Draft, 'dir' | 'meta' | 'words' | 'claims' | 'places' | 'chapters'>,
  problems: Problems,
): Figures {
  const { dir, meta, words, claims, places } = draft;
  const known = new Map<string, FigureEntry>();
  for (const { data } of claims.entries) {
    for (const figure of data.figures ?? []) known.set(figure.id, { ...figure, claimId: data.id });
  }
  const ids = new Set([...claims.figureIds, ...(meta ? computedIds(meta.data) : [])]);

  for (const figure of computed({ dir, meta, words, claims, places, known, ids }, problems))
    known.set(figure.id, figure);
  for (const figure of tallies(draft)) known.set(figure.id, figure);
  // Which figures are worked out stands in story.yaml: where that could not be read, any id may be one of theirs.
  const readable = claims.readable && meta !== undefined;
  return { known, ids, readable, file: claims.file };
}

/** The counts of the test, for the whole story and for each of its parts. */
function tallies({
  meta,
  words,
  claims,
  chapters,
}: Pick<Draft, 'meta' | 'words' | 'claims' | 'chapters'>): FigureEntry[] {
  const firstIn = new Map<unknown, string>();
  for (const { slug, body } of chapters) {
    for (const { name, props } of body?.elements ?? []) {
      const id = props.get('id');
      if (name === 'Claim' && !firstIn.has(id)) firstIn.set(id, slug);
    }
  }
  const unit = words?.data.statements ?? '';
  const counted = claims.entries.flatMap(({ data: { id, speaker, status } }) => {
    const by = meta?.data.speakers.find((one) => one.id === speaker);
    return by ? [{ by, status, chapter: firstIn.get(id) ?? '' }] : [];
  });
  const parts = (meta?.data.parts ?? []).flatMap(({ id, chapters: within }) =>
    tallyFigures(
      counted.filter(({ chapter }) => within.includes(chapter)),
      unit,
      id,
    ),
  );
  return [...tallyFigures(counted, unit), ...parts];
}

interface Known extends Pick<Draft, 'dir' | 'meta' | 'words' | 'claims' | 'places'> {
  known: ReadonlyMap<string, FigureEntry>;
  ids: ReadonlySet<string>;
}

/** What story.yaml has worked out, as far as its parts are there. */
function computed(
  { dir, meta, words, claims, places, known, ids }: Known,
  problems: Problems,
): FigureEntry[] {
  const { tank, distance } = meta?.data ?? {};
  const [before, after] = [tank?.before, tank?.after].map((id) => known.get(id ?? ''));
  for (const id of tank && claims.readable ? [tank.before, tank.after] : []) {
    if (ids.has(id)) continue;
    const remedy = `add the figure ${id} to a claim, in ${tank?.unit} a litre: the tank is worked out from it`;
    problems.add({ file: `${dir}/claims.yaml`, line: 1 }, `no figure "${id}"`, remedy);
  }
  const placeOf = (id: string | undefined) =>
    places.entries.find(({ data }) => data.id === id)?.data;
  const [from, to] = [placeOf(distance?.from), placeOf(distance?.to)];
  for (const id of distance && places.readable ? [distance.from, distance.to] : []) {
    if (places.ids.has(id)) continue;
    const remedy = `add the place ${id}: the distance is measured from it`;
    problems.add({ file: `${dir}/data/places.csv`, line: 1 }, `no place "${id}"`, remedy);
  }
  // Without the words there is no story: what the figures count in is not asked for.
  const units = words?.graphics.units ?? { litres: '', km: '' };
  return [
    ...(tank && before && after ? tankFigures(tank, before, after, units) : []),
    ...(distance && from && to ? [distanceFigure(distance.id, from, to, units)] : []),
  ];
}
