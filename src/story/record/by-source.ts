/** The reverse index: what rests on each source. */
import type { Source } from '../schema.ts';
import type { ClaimEntry, Story } from '../types.ts';
import { GRAPHIC_NAMES, graphicOf } from '../../graphics/registry.ts';
import { SOURCE_KINDS } from '../ledger.ts';

export interface SourceUse {
  source: Source;
  /** The claims that name it, by number. */
  claims: ClaimEntry[];
  /** How many rows of each graphic's figures name it; graphics without any are left out. */
  rows: { graphic: string; count: number }[];
}

export interface KindGroup {
  kind: Source['kind'];
  uses: SourceUse[];
}

/** Every source with what rests on it, in the order of the ledger. */
export function sourceUses(story: Story): SourceUse[] {
  const claims = [...story.claims.values()].sort((a, b) => a.number - b.number);
  // What no scene shows has no file of its own to lead to.
  const shown = new Set([...story.steps.values()].map(({ graphic }) => graphic));
  const graphics = GRAPHIC_NAMES.filter((name) => shown.has(name)).map((graphic) => ({
    graphic,
    ids: graphicOf(graphic).sources(story),
  }));
  return [...story.sources.values()].map((source) => ({
    source,
    claims: claims.filter(({ sources }) => sources.includes(source.id)),
    rows: graphics
      .map(({ graphic, ids }) => ({ graphic, count: ids.filter((id) => id === source.id).length }))
      .filter(({ count }) => count > 0),
  }));
}

/** The number of each source in the lists of books, by its id: they run through all kinds. */
export function sourceNumbers(groups: readonly KindGroup[]): Map<string, number> {
  const uses = groups.flatMap((group) => group.uses);
  return new Map(uses.map(({ source }, index) => [source.id, index + 1]));
}

/** The sources by kind of publisher; in each group by publisher, then date, then title. */
export function sourcesByKind(story: Story): KindGroup[] {
  // The story's own alphabet, so that every machine sorts alike.
  const alphabet = new Intl.Collator(story.words.locale);
  const uses = sourceUses(story).sort(
    ({ source: a }, { source: b }) =>
      alphabet.compare(a.publisher, b.publisher) ||
      alphabet.compare(a.date ?? '', b.date ?? '') ||
      alphabet.compare(a.title, b.title),
  );
  return SOURCE_KINDS.map((kind) => ({
    kind,
    uses: uses.filter(({ source }) => source.kind === kind),
  })).filter((group) => group.uses.length > 0);
}
