/**
 * Puts a folder in its place at once: it is written beside it, then renamed. Whatever happens in between,
 * a kill or a power cut among it, the last whole folder is there, or is put back by the next run.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a folder is written until it is whole: beside its place, under a name that no other folder has. */
export const partOf = (place: string): string => beside(place, 'part');
const oldOf = (place: string): string => beside(place, 'old');
const beside = (place: string, what: string): string =>
  join(dirname(place), `.${basename(place)}.${what}`);

/** Clears what an interrupted run left, and puts back the folder it was about to replace. */
export function recover(place: string): void {
  const old = oldOf(place);
  if (existsSync(old) && !existsSync(place)) renameSync(old, place);
  for (const left of [old, partOf(place)]) rmSync(left, { recursive: true, force: true });
}

/** Puts what was written into partOf(place) in its place; the folder that was there goes. */
export function putInPlace(place: string): void {
  const part = partOf(place);
  for (const entry of readdirSync(part, { recursive: true, withFileTypes: true }))
    flush(join(entry.parentPath, entry.name));
  flush(part);
  if (existsSync(place)) renameSync(place, oldOf(place));
  renameSync(part, place);
  flush(dirname(place));
  recover(place);
}

/** Has the disk take a file or a folder: a rename may otherwise outlive a power cut that the bytes do not. */
function flush(path: string): void {
  try {
    const file = openSync(path, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Some systems flush no folders, and no files opened to be read; there the rename has to do.
  }
}
