/** Writes an edition and puts it in its place at once, so that nothing is ever half there. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partOf, putInPlace, recover } from '../../publish/atomic-folder.ts';
import { sha256 } from '../../publish/digest.ts';
import { type Edition, SUMS } from '../../story/edition-names.ts';
import { ArchiveError } from './fault.ts';
import { type Manifest, manifestFile, sumsOf } from './manifest.ts';
import { type Product, size } from './product.ts';
import { readManifest } from './verify/sums.ts';

/**
 * Refuses to make an edition whose name is taken by one that says something else, before any work is done.
 * @throws ArchiveError that says to name a new one
 */
export function refuseChanged(root: string, { name }: Edition, contentHash: string): void {
  const place = join(root, name);
  if (!existsSync(place) || readManifest(place)?.contentHash === contentHash) return;
  throw taken(place, 'and the content has changed since');
}

/**
 * Refuses to make an edition in whose place there is one that differs in a byte.
 * @returns whether this one is there already
 * @throws ArchiveError that names what differs
 */
export function refuseDiffering(place: string, products: readonly Product[]): boolean {
  if (!existsSync(place)) return false;
  const kept = new Map(readManifest(place)?.files.map((file) => [file.file, file.sha256]));
  const made = new Map(products.map(({ file, bytes }) => [file, sha256(bytes)]));
  const differing = [...new Set([...kept.keys(), ...made.keys()])].filter(
    (file) => kept.get(file) !== made.get(file),
  );
  if (differing.length === 0) return true;
  throw taken(place, `and these of its files would differ: ${differing.join(', ')}`);
}

function taken(place: string, why: string): ArchiveError {
  return new ArchiveError(
    `An edition is already in ${place}, ${why}. Editions stay as they are: give edition.name and edition.date in content/story.yaml new values.`,
  );
}

/**
 * Writes all files of an edition whose place is free: see refuseDiffering().
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

/**
 * What the system refused, in a sentence; any other fault as it is.
 * @param root where it was written
 * @param all what was to be written, where that is known
 */
export function explained(
  error: unknown,
  root: string,
  all: readonly Pick<Product, 'bytes'>[] = [],
): unknown {
  const { code, syscall }: NodeJS.ErrnoException = error instanceof Error ? error : new Error();
  const bytes = all.reduce((sum, product) => sum + product.bytes.length, 0);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const takes = bytes > 0 ? `: ${size(bytes)} are needed in ${root}` : ` under ${root}`;
    return new ArchiveError(`The disk is full${takes}. Nothing was kept.`);
  }
  // Making a folder and those above it, Node says ENOENT for a system of files that may only be read.
  const refused = code === 'ENOENT' && syscall === 'mkdir';
  if (refused || code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new ArchiveError(`${root} may not be written. Nothing was kept.`);
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new ArchiveError(`${root} is a file, or lies below one; --out takes a folder.`);
  }
  if (code === 'ENAMETOOLONG' || code === 'ELOOP') {
    return new ArchiveError(
      `${root} leads nowhere: the path is too long, or a link leads in a circle.`,
    );
  }
  return error;
}
