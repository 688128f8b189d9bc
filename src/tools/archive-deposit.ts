/** `npm run archive:deposit -- editions/second [--out folder]`: the edition as a bag for a repository. */
import { basename } from 'node:path';
import { loadStory } from '../story/story.ts';
import { writeBag } from '../outputs/editions/deposit/bag.ts';
import { ArchiveError } from '../outputs/editions/fault.ts';
import { readOptions, report } from './archive-command.ts';

await report(async () => {
  const { positionals, values } = readOptions(
    { options: { out: { type: 'string' } }, allowPositionals: true },
    'one edition and --out FOLDER',
  );
  const [edition] = positionals;
  if (!edition) {
    throw new ArchiveError('Name an edition: npm run archive:deposit -- editions/second');
  }
  const place = values.out ?? `${basename(edition)}-deposit`;
  writeBag(edition, place, loadStory().meta);
  console.log(`${place} is a bag; "npm run archive:verify ${place}" proves it.`);
});
