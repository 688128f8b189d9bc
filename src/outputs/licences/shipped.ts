/**
 * The packages of which something reaches the reader, found from what the build takes: the files that esbuild
 * put into the scripts, the fonts that are cut, and the atlas that the maps are drawn from. All other packages
 * only work at the build, and leave nothing of themselves in it.
 */
import { resolve } from 'node:path';
import { scriptSources } from '../../site/client/bundle.ts';
import { Problems } from '../../story/problems.ts';
import { loadStory } from '../../story/story.ts';
import { facesFor } from '../../site/fonts/faces.ts';
import { ATLAS } from '../../graphics/spread/outline.ts';
import { type Licensed, packageFolder, readLicence } from './package.ts';

export interface Shipped extends Licensed {
  /** What of it reaches the reader. */
  what: 'script' | 'font' | 'map';
}

/**
 * In the order of their names.
 * @throws ContentError that names every package without an allowed licence, or without its text
 */
export async function shippedPackages(): Promise<Shipped[]> {
  const problems = new Problems();
  const files = [
    ...(await scriptSources()).map((file) => ({
      file: resolve(file),
      what: 'script' as const,
    })),
    ...facesFor(loadStory().words).map(({ file }) => ({ file, what: 'font' as const })),
    { file: ATLAS, what: 'map' as const },
  ];
  // A package counts once, however many of its files are taken.
  const taken = new Map(files.map(({ file, what }) => [packageFolder(file), what]));
  const shipped = [...taken].flatMap(([folder, what]) =>
    folder === undefined ? [] : [{ ...readLicence(folder, problems), what }],
  );
  problems.throwIfAny();
  return shipped.sort((a, b) => (a.name < b.name ? -1 : 1));
}
