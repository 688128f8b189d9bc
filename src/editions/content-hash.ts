/** One hash of everything an editor wrote: it tells whether two editions say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../publish/files.ts';
import { sha256 } from './digest.ts';

/** SHA-256 of the list of all files of content/ with their sums, in the form of SHA256SUMS. */
export function contentHash(folder: string): string {
  return sha256(
    filesIn(folder)
      .map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`)
      .join(''),
  );
}
