/** One run at a time in a folder of editions. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from './fault.ts';
import { explained } from './write.ts';

/**
 * Makes the folder where it is not there, and takes its lock: the file .lock, with the number of this process.
 * @returns gives the lock back
 * @throws ArchiveError where another run holds it, or the folder cannot be had
 */
export function lock(root: string): () => void {
  const file = join(root, '.lock');
  try {
    mkdirSync(root, { recursive: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) throw explained(error, root);
    const holder = Number(readFileSync(file, 'utf8'));
    if (isRunning(holder)) {
      throw new ArchiveError(
        `Another run (process ${holder}) is writing to ${root}: wait until it is done.`,
      );
    }
    // A run that was killed left it.
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'EEXIST' &&
  'path' in error &&
  String(error.path).endsWith('.lock');

function isRunning(process_: number): boolean {
  try {
    return process_ > 0 && process.kill(process_, 0);
  } catch {
    return false;
  }
}
