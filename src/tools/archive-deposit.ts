/**
 * `npm run archive:deposit -- editions/second`: the edition as a bag for a repository.
 *
 *   --out <folder>    write it somewhere else than to second-deposit/
 *   --date <day>      say in it when it was made, YYYY-MM-DD; otherwise it names no day
 */
import { basename, resolve } from 'node:path';
import { writeBag } from '../outputs/editions/deposit/bag.ts';
import { ArchiveError } from '../outputs/editions/fault.ts';
import { readOptions, report } from './archive-command.ts';

await report(async () => {
  const { positionals, values } = readOptions(
    {
      options: { out: { type: 'string' }, date: { type: 'string' } },
      allowPositionals: true,
    },
    'one edition, --out FOLDER and --date YYYY-MM-DD',
  );
  const [edition, ...others] = positionals;
  if (!edition || others.length > 0) {
    throw new ArchiveError('Name one edition: npm run archive:deposit -- editions/second');
  }
  const { date } = values;
  if (date !== undefined && !isDay(date)) {
    throw new ArchiveError(`--date ${date} is no day: write it as 2026-11-26.`);
  }
  const place = values.out ?? `${basename(resolve(edition))}-deposit`;
  writeBag(edition, place, date);
  console.log(`${place} is a bag; "npm run archive:verify ${place}" proves it.`);
});

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${text}T`);
}
