/** Nothing in the ledger lies idle: every claim stands in the text, every source is cited. */
import { allPages, type Draft } from '../draft.ts';
import type { Problems } from '../problems.ts';

export function checkUsage(draft: Draft, problems: Problems): void {
  const pages = allPages(draft);
  const used = new Set(
    pages.flatMap(({ body }) =>
      (body?.elements ?? [])
        .filter(({ name }) => name === 'Claim')
        .map(({ props }) => props.get('id')),
    ),
  );
  // A page that could not be read may hold the missing use.
  if (pages.length > 0 && pages.every(({ body }) => body)) {
    for (const { data, at } of draft.claims.entries.filter(({ data }) => !used.has(data.id))) {
      const remedy = `put <Claim id="${data.id}"> around the words that state it, or remove the claim`;
      problems.add(at('id'), `the claim "${data.id}" is used nowhere`, remedy);
    }
  }
  const { claims, places, prices, crowds, sources } = draft;
  const lists = [claims, places, prices, crowds];
  if (lists.some((list) => !list.readable || list.entries.length < list.ids.size)) return;
  const cited = new Set([
    ...claims.entries.flatMap(({ data }) => data.sources),
    ...places.entries.flatMap(({ data }) => data.sources),
    ...[...prices.entries, ...crowds.entries].map(({ data }) => data.source),
  ]);
  for (const { data, at } of sources.entries.filter(({ data }) => !cited.has(data.id))) {
    const remedy = 'add its id to the sources of a claim or of a row under data, or remove it';
    problems.add(at('id'), `the source "${data.id}" is cited nowhere`, remedy);
  }
}
