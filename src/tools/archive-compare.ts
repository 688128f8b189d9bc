/** `npm run archive:compare A B`: what changed between two editions, in text, claims and figures. */
import { compare } from '../outputs/editions/compare/compare.ts';
import { readEdition } from '../outputs/editions/compare/read.ts';
import { ArchiveError } from '../outputs/editions/fault.ts';
import { readOptions, report } from './archive-command.ts';

await report(async () => {
  const { positionals } = readOptions({ allowPositionals: true }, 'two editions');
  const [a, b, ...others] = positionals;
  if (!a || !b || others.length > 0) {
    throw new ArchiveError(
      'Name two editions: npm run archive:compare -- editions/first editions/second',
    );
  }
  console.log(compare(readEdition(a), readEdition(b)).join('\n'));
});
