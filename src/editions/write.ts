/** Puts an edition in its place at once: written beside, then renamed, so that nothing is ever half there. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, MANIFEST, SUMS } from './edition.ts';
import { ArchiveError } from './fault.ts';
import { type Manifest, manifestFile, manifestSchema, sumsOf } from './manifest.ts';
import { type Product, size } from './product.ts';

/** Beside the editions, and no edition's name: those hold no dots. */
const PART = (root: string, name: string): string => join(root, `.${name}.part`);
const OLD = (root: string, name: string): string => join(root, `.${name}.old`);

/** Clears what an interrupted run left, and puts back the edition it was about to replace. */
export function recover(root: string, name: string): void {
  const old = OLD(root, name);
  if (existsSync(old) && !existsSync(join(root, name))) renameSync(old, join(root, name));
  for (const left of [old, PART(root, name)]) rmSync(left, { recursive: true, force: true });
}

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
  const part = PART(root, name);
  const place = join(root, name);
  const all = [...products, manifestFile(manifest)];
  try {
    recover(root, name);
    mkdirSync(part, { recursive: true });
    for (const { file, bytes } of all) write(join(part, file), bytes);
    write(join(part, SUMS), sumsOf(all));
    last(part);
    if (existsSync(place)) renameSync(place, OLD(root, name));
    renameSync(part, place);
  } catch (error) {
    throw explained(error, root, all);
  } finally {
    recover(root, name);
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
