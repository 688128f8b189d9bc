/** No id stands twice: not in a list, not among the figures, not among the anchors of the page. */
import { computedIds } from '../computed.ts';
import { allPages, type Draft } from '../draft.ts';
import { headingId } from '../headings.ts';
import type { Place, Problems } from '../problems.ts';
import type { Entry } from '../read/list.ts';

/** Anchors the page has of its own, and the beginnings of those it makes from other ids. */
const OWN = [
  'main',
  'top',
  'the-end',
  'corrections',
  'credits',
  'record-off',
  'who-on',
  'without-motion',
];
const OWN_BEGINNINGS = /^(claim|figure|explanation|correction)-/;

export function checkIds(draft: Draft, problems: Problems): void {
  const { claims, sources, names, corrections, prices, crowds, places, explanations } = draft;
  for (const list of [claims, sources, names, corrections, prices, crowds, places]) {
    unique(list.entries.map(placedId), problems);
  }
  if (explanations) {
    const rows = explanations.data.rows.map(({ id }, i) => ({
      id,
      at: explanations.at('rows', i, 'id'),
    }));
    unique(rows, problems);
  }
  const made = draft.meta ? computedIds(draft.meta.data) : [];
  unique([...made.map((id) => ({ id, at: undefined })), ...figureIds(draft)], problems);
  const anchors = pageAnchors(draft);
  unique(anchors, problems);
  for (const { id, at } of anchors) {
    if (!OWN.includes(id) && !OWN_BEGINNINGS.test(id)) continue;
    problems.add(at, `the id "${id}" is one the page uses itself`, 'write another id');
  }
}

/** An id that a link to the article may end with. */
interface Anchor {
  id: string;
  at: Place;
  /** What to do where the id is taken. */
  remedy?: string;
}

/** The ids of chapters, steps, end sections and headings. */
export function pageAnchors(draft: Draft): Anchor[] {
  return allPages(draft).flatMap(({ front, body, slug }) => [
    ...(front ? [{ id: front.data.id, at: front.at('id') }] : []),
    ...(body?.elements ?? []).flatMap(({ name, props, at }) => {
      const id = props.get('id');
      return name === 'Step' && typeof id === 'string' ? [{ id, at }] : [];
    }),
    ...(body?.blocks ?? [])
      .filter(({ node }) => node.type === 'heading')
      .map(({ node, at }) => ({
        id: headingId(slug, node),
        at: at(0),
        remedy: 'write another heading',
      })),
  ]);
}

/** Every anchor a link may lead to. */
export function linkTargets(draft: Draft): Set<string> {
  const own = OWN.slice(0, 5);
  const claims = [...draft.claims.ids].map((id) => `claim-${id}`);
  return new Set([...own, ...claims, ...pageAnchors(draft).map(({ id }) => id)]);
}

function figureIds({ claims }: Draft): { id: string; at: Place }[] {
  return claims.entries.flatMap(({ data, at }) =>
    (data.figures ?? []).map(({ id }, i) => ({ id, at: at('figures', i, 'id') })),
  );
}

function placedId({ data, at }: Entry<{ id: string }>): { id: string; at: Place } {
  return { id: data.id, at: at('id') };
}

/** @param ids in reading order; one without a place is taken from the start */
function unique(
  ids: readonly { id: string; at: Place | undefined; remedy?: string }[],
  problems: Problems,
): void {
  const first = new Map<string, Place | undefined>();
  for (const { id, at, remedy = 'give one of them another id' } of ids) {
    const taken = first.get(id);
    if (!first.has(id)) first.set(id, at);
    else if (at) {
      const where = taken ? `${taken.file}:${taken.line}` : 'the figures the build works out';
      problems.add(at, `the id "${id}" is already in ${where}`, remedy);
    }
  }
}
