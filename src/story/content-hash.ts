/** One hash of everything an editor wrote: it tells whether two editions say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../publish/files.ts';
import { sha256 } from '../publish/digest.ts';

/** SHA-256 of the list of all files of content/ with their sums, in the form of SHA256SUMS. */
export function contentHash(folder: string): string {
  return contentHashOf(
    filesIn(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) })),
  );
}

/** The same of files that were read already, their paths from that folder. */
export function contentHashOf(files: readonly { path: string; bytes: Uint8Array }[]): string {
  return sha256(files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join(''));
}
