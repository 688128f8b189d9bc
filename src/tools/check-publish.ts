/** `npm run check:publish`: looks at the built site as its readers' browsers will, before it goes live. */
import { readAliases, readPermanentIds } from '../story/permanent.ts';
import { contentDir, loadStory } from '../story/story.ts';
import { checkSite } from '../publish/checks/all.ts';
import { report } from '../publish/checks/report.ts';
import { readSite } from '../publish/checks/site.ts';

try {
  const expected = {
    published: readPermanentIds(contentDir()),
    aliases: readAliases(contentDir()),
    hosts: Object.values(loadStory().publisher?.sources ?? {}).flat(),
  };
  const results = await checkSite(readSite(process.argv[2] ?? 'dist', expected));
  console.log(report(results));
  process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
