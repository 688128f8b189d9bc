/** The files that an edition is made from: all that must be there, with the packages, to make it again. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../../../story/story.ts';
import { filesIn } from '../../../publish/files.ts';

export interface SourceFile {
  /** From the root of the sources: src/story/site.ts */
  path: string;
  bytes: Uint8Array;
  /** Whether it may be run as a program. */
  executable: boolean;
}

/**
 * The files and folders of the repository. They are named rather than asked of git, so that a copy without a history
 * has the same; what else lies beside them, a key or a draft, is nobody's business.
 */
export const SOURCES = [
  '.ci',
  '.editorconfig',
  '.github',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc.json',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'biome.json',
  'content',
  'docs',
  'e2e',
  'knip.jsonc',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'src',
  'tsconfig.json',
];

/** What systems and editors leave beside the files that a person opens. */
const LEFT = /(^|\/)(\.DS_Store|Thumbs\.db|\.[^/]*\.sw[a-p]|[^/]*~)$/;

/**
 * The sources in the order of their paths, as they are on the disk.
 * @param root the folder of the repository
 * @param content the folder that an editor works in, which becomes content/
 */
export function sourceFiles(root = '.', content = contentDir()): SourceFile[] {
  return SOURCES.flatMap((name) => {
    const place = name === 'content' ? content : join(root, name);
    if (!existsSync(place)) return [];
    if (!statSync(place).isDirectory()) return [readSource(place, name)];
    return filesIn(place).map((file) => readSource(join(place, file), `${name}/${file}`));
  })
    .filter(({ path }) => !LEFT.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readSource(place: string, path: string): SourceFile {
  return {
    path,
    bytes: new Uint8Array(readFileSync(place)),
    executable: (statSync(place).mode & 0o100) !== 0,
  };
}
