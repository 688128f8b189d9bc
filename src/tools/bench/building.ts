/** Builds a story apart from the repository's own build, in a process of its own, and measures it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from '../tool.ts';

export interface Built {
  seconds: number;
  /** The most memory that the process held, in bytes. */
  memory: number;
}

/**
 * Builds into `out`.
 * @param content the folder of the story
 * @param cache Astro's cache: a fresh folder for a cold build, the same again for a warm one
 * @throws Error with what the build printed
 */
export async function built(content: string, out: string, cache: string): Promise<Built> {
  const options = JSON.stringify({ outDir: out, cacheDir: cache, logLevel: 'error' });
  const code = `import { build } from 'astro'; await build(${options});
    console.log('memory ' + process.resourceUsage().maxRSS * 1024);`;
  const start = performance.now();
  const { ok, output } = await tool('node', ['--input-type=module', '-e', code], {
    // Cold and warm tell of Astro’s cache.
    env: { CONTENT_DIR: content, WORK_CACHE: 'off' },
  });
  const seconds = (performance.now() - start) / 1000;
  const memory = Number(/^memory (\d+)$/m.exec(output)?.[1]);
  if (!ok || !memory) throw new Error(`The story in ${content} could not be built:\n${output}`);
  return { seconds, memory };
}

/** A cold build and, with the cache it left, a warm one. */
export async function coldAndWarm(content: string): Promise<{ cold: Built; warm: Built }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const [out, cache] = [join(folder, 'out'), join(folder, 'cache')];
    const cold = await built(content, out, cache);
    return { cold, warm: await built(content, out, cache) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
