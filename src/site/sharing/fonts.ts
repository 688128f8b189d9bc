/** The fonts as files that the renderer reads; it knows neither WOFF2 nor variable fonts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subset } from '../../publish/subset.ts';
import { loadStory } from '../../story/story.ts';
import { sha256 } from '../../publish/digest.ts';
import { drawnFaces } from './drawing-css.ts';

let files: Promise<string[]> | undefined;
let sources: string[] | undefined;

/** Paths of plain font files, written once a build to a folder that goes when the build ends. */
export function fontPaths(): Promise<string[]> {
  files ??= write();
  return files;
}

/** What the fonts are cut from and how: it stands for them where a kept picture is looked for. */
export function fontSources(): string[] {
  sources ??= drawnFaces(loadStory().words).flatMap(({ file, axes }) => [
    sha256(readFileSync(file)),
    JSON.stringify(axes ?? {}),
  ]);
  return sources;
}

async function write(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return Promise.all(
    drawnFaces(loadStory().words).map(async ({ file, axes }, index) => {
      if (!axes) return file;
      const options = { keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: axes } as const;
      const bytes = await subset(readFileSync(file), '', options);
      const path = join(folder, `${index}.ttf`);
      writeFileSync(path, bytes);
      return path;
    }),
  );
}
