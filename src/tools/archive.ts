/**
 * `npm run archive`: builds the site once and writes editions/<edition>/. The edition's name and date are
 * those of content/story.yaml. SIGNING_KEY=<file> signs it.
 *
 *   --site <folder>   take a site that was built already
 *   --out <folder>    write somewhere else than to editions/
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archive, checkPlace, line } from '../outputs/editions/archive.ts';
import { readOptions, report, startChromium } from './archive-command.ts';
import { ArchiveError } from '../outputs/editions/fault.ts';
import { lock } from '../outputs/editions/lock.ts';
import { tool } from './tool.ts';

const start = performance.now();

await report(async () => {
  const { values } = readOptions(
    { options: { site: { type: 'string' }, out: { type: 'string' } } },
    '--site FOLDER and --out FOLDER',
  );
  const root = values.out ?? 'editions';
  // What may be missing is found before anything takes time.
  checkPlace(root);
  const unlock = lock(root);
  const browser = await startChromium().catch((error: unknown) => {
    unlock();
    throw error;
  });
  const built = values.site ? undefined : await mkdtemp(join(tmpdir(), 'archive-'));
  try {
    if (built) await buildInto(built);
    const site = values.site ?? built ?? '';
    const folder = await archive(browser, {
      site,
      root,
      key: process.env.SIGNING_KEY,
      say: console.log,
    });
    console.log(`\n${folder} is complete; "npm run archive:verify ${folder}" proves it.`);
  } finally {
    await browser.close();
    unlock();
    if (built) await rm(built, { recursive: true, force: true });
  }
});

/** An edition lists no editions: it would have to hold its own sums. */
async function buildInto(folder: string): Promise<void> {
  const { ok, output } = await tool('astro', ['build', '--outDir', folder], {
    // What a newsroom runs around the story is no part of it.
    env: { EDITIONS_DIR: '', PUBLISHER_HTML: 'none' },
  });
  if (!ok) throw new ArchiveError(`The site could not be built:\n${output}`);
  console.log(line('the site, built', '', performance.now() - start));
}
