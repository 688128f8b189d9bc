/**
 * `npm run archive`: builds the site once and writes editions/<edition>/. The edition's name and date are
 * those of content/story.yaml. SIGNING_KEY=<file> signs it.
 *
 *   --site <folder>   take a site that was built already
 *   --out <folder>    write somewhere else than to editions/
 */
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { archive, checkPlace, line } from '../outputs/editions/archive.ts';
import { readOptions, report, startChromium } from './archive-command.ts';
import { ArchiveError } from '../outputs/editions/fault.ts';
import { lock } from '../outputs/editions/lock.ts';
import { checkKey } from '../outputs/editions/sign.ts';
import { tool } from './tool.ts';

const start = performance.now();

await report(async () => {
  const { values } = readOptions(
    { options: { site: { type: 'string' }, out: { type: 'string' } } },
    '--site FOLDER and --out FOLDER',
  );
  const root = values.out ?? 'editions';
  // What may be missing is found before anything takes time.
  const key = process.env.SIGNING_KEY;
  if (key) checkKey(key);
  checkPlace(root);
  const unlock = lock(root);
  const browser = await startChromium().catch((error: unknown) => {
    unlock();
    throw error;
  });
  // In a place of its own, so that the next run clears what one that was killed left there.
  const built = join(root, '.site');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      rmSync(built, { recursive: true, force: true });
      unlock();
      process.exit(1);
    });
  }
  try {
    await rm(built, { recursive: true, force: true });
    const site = values.site ?? built;
    if (!values.site) await buildInto(built);
    const folder = await archive(browser, {
      site,
      root,
      key,
      say: console.log,
    });
    console.log(`\n${folder} is complete; "npm run archive:verify ${folder}" proves it.`);
  } finally {
    await browser.close();
    await rm(built, { recursive: true, force: true });
    unlock();
  }
});

/** An edition lists no editions: it would have to hold its own sums. */
async function buildInto(folder: string): Promise<void> {
  const { ok, output } = await tool('astro', ['build', '--outDir', resolve(folder)], {
    // What a newsroom runs around the story is no part of it.
    env: { EDITIONS_DIR: '', PUBLISHER_HTML: 'none' },
  });
  if (!ok) throw new ArchiveError(`The site could not be built:\n${output}`);
  console.log(line('the site, built', '', performance.now() - start));
}
