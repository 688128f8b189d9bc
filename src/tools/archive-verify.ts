/**
 * `npm run archive:verify [folder]`: proves an edition intact and alive; without a folder, every edition.
 *
 *   --rebuild   make it again from its sources too, and compare
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '../outputs/editions/fault.ts';
import { readOptions, report, startChromium } from './archive-command.ts';
import type { Checked } from '../outputs/editions/verify/check.ts';
import { verifyEdition } from '../outputs/editions/verify/verify.ts';

const EDITIONS = 'editions';

await report(async () => {
  const { positionals, values } = readOptions(
    { options: { rebuild: { type: 'boolean' } }, allowPositionals: true },
    'folders of editions and --rebuild',
  );
  const folders = positionals.length > 0 ? positionals : all();
  for (const folder of folders) {
    console.log(`${folder}`);
    const { whole, skipped } = await verifyEdition(folder, startChromium, print, values);
    console.log(`  ${whole ? verdict(skipped) : 'NOT whole: what is wrong stands above'}\n`);
    if (!whole) process.exitCode = 1;
  }
});

/** What was not looked at may be anything. */
function verdict(skipped: readonly string[]): string {
  if (skipped.length === 0) return 'whole';
  return `whole as far as it was looked at; not looked at: ${skipped.join(', ')}`;
}

function all(): string[] {
  const names = existsSync(EDITIONS)
    ? readdirSync(EDITIONS).filter((name) => !name.startsWith('.'))
    : [];
  if (names.length === 0) {
    throw new ArchiveError(
      'There are no editions yet: "npm run archive" makes one, or name a folder.',
    );
  }
  return names.sort().map((name) => join(EDITIONS, name));
}

function print({ what, faults, skipped, facts }: Checked): void {
  const state = skipped ? `skipped: ${skipped}` : faults.length > 0 ? 'FAILED' : (facts ?? 'good');
  console.log(`  ${what.padEnd(16)} ${state}`);
  for (const fault of faults.slice(0, 20)) console.log(`    ${fault}`);
  if (faults.length > 20) console.log(`    and ${faults.length - 20} more`);
}
