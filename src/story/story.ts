/** The one way to the content: read, checked and resolved. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from './assemble.ts';
import { contentDir } from './dir.ts';
import { checkAll } from './check/all.ts';
import { readDraft } from './draft.ts';
import { Problems } from './problems.ts';
import type { Story } from './types.ts';
import { WORDS_DIR } from './words/words.ts';

export { contentDir };

const HANDED = Symbol.for('the story of this build');

interface Loaded {
  signature: string;
  story: Story;
  /** True until the event loop turns: a page asks hundreds of times while it renders. */
  isFresh: boolean;
}

const loaded = new Map<string, Loaded>();

/** Where a build keeps its story for its pages, whose bundle has a copy of this module of its own. */
const BUILD = globalThis as { [HANDED]?: { dir: string; story: Loaded } };

/**
 * The story in `dir`. Read again only when a file there has changed since an earlier turn of the event loop.
 * @throws ContentError naming every mistake, and nothing else for bad content
 */
export function loadStory(dir: string = contentDir()): Story {
  const handed = BUILD[HANDED];
  const before = loaded.get(dir) ?? (handed?.dir === dir ? handed.story : undefined);
  if (before?.isFresh) return before.story;
  const signature = [dir, WORDS_DIR].map(signatureOf).join('\n');
  const story = before?.signature === signature ? before.story : readStory(dir);
  const entry: Loaded = { signature, story, isFresh: true };
  loaded.set(dir, entry);
  setImmediate(() => (entry.isFresh = false)).unref();
  return story;
}

/** Reads the story of a build for all that comes after: its pages read nothing again. */
export function handDown(dir: string = contentDir()): Story {
  const story = loadStory(dir);
  const entry = loaded.get(dir);
  if (entry) BUILD[HANDED] = { dir, story: entry };
  return story;
}

function readStory(dir: string): Story {
  const problems = new Problems();
  const draft = readDraft(dir, problems);
  checkAll(draft, problems);
  problems.throwIfAny();
  return assemble(draft);
}

/** Changes whenever a file does: names, times and sizes. */
function signatureOf(dir: string): string {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const { mtimeMs, size } = statSync(join(dir, name));
        return `${name} ${mtimeMs} ${size}`;
      })
      .join('\n');
  } catch {
    return 'unreadable';
  }
}
