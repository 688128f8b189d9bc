/** Builds stories of ten, a hundred and a thousand chapters, and weighs them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { built } from './building.ts';
import type { Scaled } from './result.ts';
import { writeStory } from './story-of.ts';

const LENGTHS = [10, 100, 1000];

/** @param say takes a line before each build */
export async function scaled(content: string, say: (line: string) => void): Promise<Scaled[]> {
  // Inside the repository, so that what the chapters import is found.
  const folder = mkdtempSync(resolve('node_modules/.cache/scale-'));
  const results: Scaled[] = [];
  try {
    for (const chapters of LENGTHS) {
      say(`a story of ${chapters} chapters`);
      const [story, out] = [join(folder, `${chapters}`), join(folder, `${chapters}-site`)];
      writeStory(content, chapters, story);
      const result = await built(story, out, join(folder, `${chapters}-cache`));
      const size = (name: string): number => readFileSync(join(out, name)).length;
      results.push({ chapters, ...result, bytes: size('index.html'), sent: size('index.html.br') });
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
