/** Options of the archive's commands: what is unknown or lacks its value is told in a sentence. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ArchiveError } from './fault.ts';

/**
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
