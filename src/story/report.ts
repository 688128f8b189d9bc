/** What a build says of the story it made: how long it is, and what came of the test. */
import type { Source } from './schema.ts';
import { tally } from './tally.ts';
import { isEnglish } from './words/words.ts';
import type { Story } from './types.ts';

/** Words a minute of a reader who reads to understand. */
const PACE = 230;

/** How long the story takes to read, in minutes; the record in the running text is read with it. */
export function minutes({ chapters }: Pick<Story, 'chapters'>): number {
  return Math.max(1, Math.round(chapters.reduce((sum, { words }) => sum + words, 0) / PACE));
}

/** What is told by English words, and so cannot be in another language. */
const NOT_LOOKED_FOR =
  'numbers in words and tags of speech were not looked for: the build knows them in English alone';

/** Sources that would be lost with their hosts, those that carry most claims first. */
export function unarchived({ sources, claims }: Pick<Story, 'sources' | 'claims'>): Resting[] {
  return [...sources.values()]
    .filter(({ archived }) => !archived)
    .map((source) => ({
      source,
      claims: [...claims.values()].filter((claim) => claim.sources.includes(source.id)).length,
    }))
    .sort((a, b) => b.claims - a.claims || (a.source.id < b.source.id ? -1 : 1));
}

/** A source and how many claims rest on it. */
interface Resting {
  source: Source;
  claims: number;
}

/** For example: 2,900 words of the account and 700 of the record, 16 minutes; 74 statements checked … */
export function report(story: Pick<Story, 'chapters' | 'claims' | 'sources' | 'words'>): string {
  const { chapters, claims, sources, words } = story;
  const told = chapters.reduce((sum, { toldWords }) => sum + toldWords, 0);
  const all = chapters.reduce((sum, { words }) => sum + words, 0);
  const counts = tally([...claims.values()]);
  return (
    `${told} words of the account and ${all - told} beside it, ${minutes({ chapters })} minutes; ` +
    `${counts.checked} statements checked: ${counts.corroborated} borne out, ${counts.corrected} corrected, ` +
    `${counts.disputed} disputed, ${counts.unconfirmed} not confirmed, ${counts.said} merely said; ` +
    `${unarchived(story).length} of ${sources.size} sources have no archived copy (npm run sources:missing)` +
    (isEnglish(words) ? '' : `; ${NOT_LOOKED_FOR}`)
  );
}
