/** What the commands of the archive share: their options, their faults and the want of a browser are told in sentences. */
import { existsSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ArchiveError } from '../outputs/editions/fault.ts';
import { type Browser, chromium } from 'playwright';
import { ContentError } from '../story/problems.ts';
import { launchOptions } from './browser.ts';

/** Runs a command: expected faults are printed as sentences, others with their stack. */
export async function report(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof HelpAsked) return console.log(error.message);
    if (!(error instanceof ArchiveError || error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Somebody asked what a command takes; no fault. */
class HelpAsked extends Error {}

/**
 * The options of a command.
 * @param takes what the command takes, as the sentence says it: "folders of editions and --rebuild"
 * @throws ArchiveError where an option is unknown or lacks its value
 */
export function readOptions<T extends ParseArgsConfig>(config: T, takes: string) {
  const { args = process.argv.slice(2) } = config;
  if (args.includes('--help')) {
    throw new HelpAsked(`It takes ${takes}; docs/archiving.md tells what for.`);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new ArchiveError(`${why}. It takes ${takes}, and no more.`);
  }
}

/**
 * The Chromium that prints and reads editions.
 * @throws ArchiveError where none starts
 */
export async function startChromium(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new ArchiveError(
      `CHROME_PATH is ${named}, and there is no such program: name one that is there, or leave it out.`,
    );
  }
  try {
    return await chromium.launch(launchOptions());
  } catch {
    throw new ArchiveError(
      'Chromium is needed and none starts here: run "npx playwright install chromium", or set CHROME_PATH to one.',
    );
  }
}
