/** The editions that lie in a folder, as their manifests tell. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';
import { readManifest } from './verify/sums.ts';

/** EDITIONS_DIR names another folder, or with nothing in it, none: an edition lists no editions. */
export function editionsDir(): string | undefined {
  const dir = process.env['EDITIONS_DIR'] ?? 'editions';
  return dir === '' || !existsSync(dir) ? undefined : dir;
}

/** The newest first. Folders without a manifest, and those of an interrupted run, are no editions. */
export function listEditions(dir = editionsDir()): Manifest[] {
  if (dir === undefined) return [];
  return readdirSync(dir)
    .filter((name) => /^[a-z0-9-]+$/.test(name))
    .flatMap((name) => readManifest(join(dir, name)) ?? [])
    .sort((a, b) =>
      a.date === b.date ? (a.edition < b.edition ? -1 : 1) : a.date < b.date ? 1 : -1,
    );
}
