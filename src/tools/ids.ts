/** `npm run ids`: adds the story's ids to content/ids.json, so that no later edition can lose one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addIds, currentIds, IDS_FILE, KINDS, readPermanentIds } from '../story/permanent.ts';
import { ContentError } from '../story/problems.ts';
import { contentDir, loadStory } from '../story/story.ts';

try {
  const dir = contentDir();
  const before = readPermanentIds(dir);
  const after = addIds(before, currentIds(loadStory(dir)));
  writeFileSync(join(dir, IDS_FILE), `${JSON.stringify(after, null, 2)}\n`);
  const added = KINDS.flatMap((kind) => after[kind].slice(before[kind].length));
  console.log(`${join(dir, IDS_FILE)}: ${added.length} added ${added.join(', ')}`.trimEnd());
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
