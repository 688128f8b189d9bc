/** The ledger as the downloads give it. */
import type { Story } from '../../story/types.ts';
import { sourceUses } from '../../story/record/by-source.ts';
import type { About, ClaimRecord, FigureRecord, SourceRecord } from './schema.ts';

/** What every JSON download begins with. */
export function about({ meta }: Pick<Story, 'meta'>): About {
  return {
    title: meta.title,
    author: meta.author,
    edition: meta.edition.name,
    date: meta.edition.date,
    licence: meta.licence.words.name,
    licenceUrl: meta.licence.words.url,
  };
}

/** Every claim, in the order of the article. */
export function claimRecords({ claims }: Story): ClaimRecord[] {
  return [...claims.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ number, by: _, ...claim }) => ({ number, ...claim }));
}

/** Every source with the claims that rest on it, by id. */
export function sourceRecords(story: Story): SourceRecord[] {
  return sourceUses(story)
    .map(({ source: { archived, outlet: _, ...source }, claims }) => ({
      ...source,
      ...(archived && { archivedUrl: archived.url, archivedDate: archived.date }),
      claims: claims.map(({ id }) => id),
    }))
    .sort(byId);
}

/** Every figure of the ledger, then those the build works out; by id. */
export function figureRecords({ figures, claims }: Story): FigureRecord[] {
  return [...figures.values()]
    .map(({ claimId, ...figure }) => {
      const claim = claimId === undefined ? undefined : claims.get(claimId);
      return { ...figure, ...(claim && { claim: claim.id, status: claim.status }) };
    })
    .sort(byId);
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
