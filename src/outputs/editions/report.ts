/** Runs a command of the archive: expected faults are printed as sentences, others with their stack. */
import { ContentError } from '../../story/problems.ts';
import { ArchiveError } from './fault.ts';

export async function report(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
