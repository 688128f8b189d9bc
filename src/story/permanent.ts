/**
 * The ids that links out in the world may use. ids.json lists every one that an edition has published;
 * aliases.yaml leads those that were renamed since to their new ids ("old-id: new-id").
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Story } from './types.ts';

export const KINDS = ['chapters', 'steps', 'claims', 'sections'] as const;
export type PermanentIds = Record<(typeof KINDS)[number], string[]>;

export const IDS_FILE = 'ids.json';
export const ALIASES_FILE = 'aliases.yaml';

/** Every id published so far; none before the first edition. */
export function readPermanentIds(dir: string): PermanentIds {
  const file = join(dir, IDS_FILE);
  const none: PermanentIds = { chapters: [], steps: [], claims: [], sections: [] };
  return existsSync(file) ? { ...none, ...JSON.parse(readFileSync(file, 'utf8')) } : none;
}

/** Old id, new id. The content checks have seen to it that each leads somewhere. */
export function readAliases(dir: string): Record<string, string> {
  const file = join(dir, ALIASES_FILE);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {};
}

/** The ids of the story as it stands, in reading order. */
export function currentIds(story: Story): PermanentIds {
  return {
    chapters: story.chapters.map(({ data }) => data.id),
    steps: story.chapters.flatMap(({ scenes }) =>
      scenes.flatMap(({ steps }) => steps.map(({ id }) => id)),
    ),
    claims: [...story.claims.keys()],
    sections: story.end.map(({ data }) => data.id),
  };
}

/** Published ids with the current ones added behind: a published id is never taken off the list. */
export function addIds(published: PermanentIds, current: PermanentIds): PermanentIds {
  const added = KINDS.map((kind) => [kind, [...new Set([...published[kind], ...current[kind]])]]);
  return Object.fromEntries(added) as PermanentIds;
}
