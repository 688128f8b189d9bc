/** `npm run sources:missing`: the sources without an archived copy, those that carry most claims first. */
import { join } from 'node:path';
import { ContentError } from '../story/problems.ts';
import { unarchived } from '../story/report.ts';
import { contentDir, loadStory } from '../story/story.ts';

try {
  const story = loadStory();
  const missing = unarchived(story);
  console.log(`${missing.length} of ${story.sources.size} sources have no archived copy.`);
  for (const { source, claims } of missing) {
    console.log(
      `${String(claims).padStart(3)} ${claims === 1 ? 'claim ' : 'claims'}  ${source.id}  ${source.url}`,
    );
  }
  if (missing.length > 0) {
    const file = join(contentDir(), 'sources.yaml');
    console.log(
      `Where you have seen one in a web archive, write under the source in ${file}, with its address and the day the archive made it:\n  archived: {url: "https://…", date: "2022-01-05"}`,
    );
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
