/** Bundles a script of the page, at build, into one classic script. */
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param file a file name in src/client, for example reader.ts
 * @returns minified classic script text, safe to stand inside a script element
 */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    entryPoints: [join(process.cwd(), 'src/client', file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2020'],
    write: false,
    legalComments: 'none',
  });
  return (result.outputFiles[0]?.text ?? '').trim();
}
