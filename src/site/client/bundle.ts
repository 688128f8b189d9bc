/** Bundles the scripts of the pages, at build, each into one classic script. */
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { sha256 } from '../../publish/digest.ts';
import type { Words } from '../../story/words/words.ts';

/** The scripts that pages begin with; each may import others. */
const SCRIPTS = [
  'head-script.ts',
  'reader.ts',
  'annex.ts',
  'embed-theme.ts',
  'embed.ts',
  'host.ts',
  'embed-code.ts',
  'copy.ts',
] as const;
export type ScriptName = (typeof SCRIPTS)[number];

const OPTIONS = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2020'],
  write: false,
  legalComments: 'none',
} as const satisfies BuildOptions;

const entry = (name: ScriptName): string => join(process.cwd(), 'src/site/client', name);

/**
 * @param words what the scripts write, put in where they name WORDS
 * @returns minified classic script text, safe to stand inside a script element
 */
export async function bundle(name: ScriptName, words: Words['script']): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(words).map(([key, text]) => [`WORDS.${key}`, JSON.stringify(text)]),
  );
  const result = await build({ ...OPTIONS, define, entryPoints: [entry(name)] });
  return (result.outputFiles[0]?.text ?? '').trim();
}

/** Those of them that have a file of their own among the assets. */
export const IN_FILES = ['reader.ts'] as const satisfies readonly ScriptName[];
export type FiledScript = (typeof IN_FILES)[number];

/** @returns the script, and the name of its file, which has the hash of what is in it: reader.1a2b3c4d.js */
export async function scriptFile(
  script: FiledScript,
  words: Words['script'],
): Promise<{ name: string; code: string }> {
  const code = `${await bundle(script, words)}\n`;
  return { name: `${script.replace(/\.ts$/, '')}.${sha256(code).slice(0, 8)}.js`, code };
}

/** Every file, from the working folder, of which the scripts hold at least a byte. */
export async function scriptSources(): Promise<string[]> {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: SCRIPTS.map(entry),
    // Names nothing that is written, but several entries need a folder.
    outdir: 'scripts',
    metafile: true,
  });
  const taken = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return [...new Set(taken.flatMap(([file, part]) => (part.bytesInOutput > 0 ? file : [])))].sort();
}
