/** Writes an edition and puts it in its place at once, so that nothing is ever half there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partOf, putInPlace, recover } from '../in-place.ts';
import { type Edition, MANIFEST, SUMS } from './edition.ts';
import { ArchiveError } from './fault.ts';
import { type Manifest, manifestFile, manifestSchema, sumsOf } from './manifest.ts';
import { type Product, size } from './product.ts';

/**
 * Refuses to replace an edition that says something else.
 * @throws ArchiveError that says to name a new one
 */
export function refuseChanged(root: string, { name }: Edition, contentHash: string): void {
  const file = join(root, name, MANIFEST);
  if (!existsSync(join(root, name))) return;
  const found = existsSync(file) ? manifestSchema.safeParse(readJson(file)).data : undefined;
  if (found?.contentHash === contentHash) return;
  throw new ArchiveError(
    `The edition “${name}” is already in ${join(root, name)}, and the content has changed since. Editions stay as they are: give edition.name and edition.date in content/story.yaml new values.`,
  );
}

/**
 * Writes all files of an edition.
 * @param last something to do before the edition is in its place, for instance to sign it
 * @param write replaced by tests
 * @throws ArchiveError where the disk is full or may not be written; nothing is left behind
 */
export function writeEdition(
  root: string,
  name: string,
  products: readonly Product[],
  manifest: Manifest,
  last: (folder: string) => void = () => {},
  write = writeFileSync as (path: string, bytes: Uint8Array | string) => void,
): string {
  const place = join(root, name);
  const part = partOf(place);
  const all = [...products, manifestFile(manifest)];
  try {
    recover(place);
    mkdirSync(part, { recursive: true });
    for (const { file, bytes } of all) write(join(part, file), bytes);
    write(join(part, SUMS), sumsOf(all));
    last(part);
    putInPlace(place);
  } catch (error) {
    throw explained(error, root, all);
  } finally {
    recover(place);
  }
  return place;
}

function explained(error: unknown, root: string, all: readonly Product[]): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const bytes = all.reduce((sum, product) => sum + product.bytes.length, 0);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ArchiveError(
      `The disk is full: an edition takes ${size(bytes)} in ${root}. Nothing was kept.`,
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new ArchiveError(`${root} may not be written. Nothing was kept.`);
  }
  return error;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
