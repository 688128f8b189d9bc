/** For tests: the story that the fixture makes. */
import { type Changes, withContent } from './fixture.ts';
import { loadStory } from './story.ts';
import type { Story } from './types.ts';

/** The story with the changes. */
export const load = (changes: Changes = {}): Story =>
  withContent(changes, (folder) => loadStory(folder));
