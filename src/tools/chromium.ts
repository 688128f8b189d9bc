/** The Chromium that prints and reads editions; a sentence instead of a stack where there is none. */
import { type Browser, chromium } from 'playwright';
import { launchOptions } from './browser.ts';
import { ArchiveError } from '../outputs/editions/fault.ts';

/** @throws ArchiveError where no Chromium starts */
export async function startChromium(): Promise<Browser> {
  try {
    return await chromium.launch(launchOptions());
  } catch {
    throw new ArchiveError(
      'Chromium is needed and none starts here: run "npx playwright install chromium", or set CHROME_PATH to one.',
    );
  }
}
