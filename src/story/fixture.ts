/** For tests: a small valid content folder, and the mistakes found once something in it is changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FILES } from './fixture-files.ts';
import { ContentError } from './problems.ts';
import { loadStory } from './story.ts';
import type { Story } from './types.ts';

/** What to change: a file's new text, or null to leave it out. */
export type Changes = Record<string, string | Uint8Array | null>;

/** One replacement in a file of the fixture. @throws Error when `from` does not stand in it once */
export function edit(file: keyof typeof FILES, from: string, to: string): Changes {
  const text: string = FILES[file];
  if (text.split(from).length !== 2)
    throw new Error(`${JSON.stringify(from)} is not once in ${file}`);
  return { [file]: text.replace(from, () => to) };
}

/** More text at the end of a file of the fixture. */
export function add(file: keyof typeof FILES, text: string): Changes {
  return { [file]: FILES[file] + text };
}

/** Writes the folder with the changes. */
export function writeContent(changes: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'content '));
  for (const [name, text] of Object.entries({ ...FILES, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Writes the folder and hands it to `use`; it is gone afterwards. */
export function withContent<T>(changes: Changes, use: (folder: string) => T): T {
  const folder = writeContent(changes);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The story that the folder makes with the changes. */
export const load = (changes: Changes = {}): Story =>
  withContent(changes, (folder) => loadStory(folder));

/** The lines of the message the changes cause, with paths from the folder; none when it loads. */
export function mistakes(changes: Changes): string[] {
  return withContent(changes, (folder) => {
    try {
      loadStory(folder);
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.message.replaceAll(`${folder}/`, '').split('\n');
    }
  });
}
