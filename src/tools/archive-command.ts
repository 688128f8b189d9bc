/** What the commands of the archive share: their faults and their options are told in sentences. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ArchiveError } from '../outputs/editions/fault.ts';
import { ContentError } from '../story/problems.ts';

/** Runs a command: expected faults are printed as sentences, others with their stack. */
export async function report(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * The options of a command.
 * @param takes what the command takes, as the sentence says it: "folders of editions and --rebuild"
 * @throws ArchiveError where an option is unknown or lacks its value
 */
export function readOptions<T extends ParseArgsConfig>(config: T, takes: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new ArchiveError(`${why}. It takes ${takes}, and no more.`);
  }
}
