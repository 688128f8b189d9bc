/** Where an edition comes from: its content, the commit, and the tools that made it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../../story/story.ts';
import { fontFiles } from '../../site/fonts/subset.ts';
import { siteUrl } from '../../story/site.ts';
import { contentHash } from '../../story/content-hash.ts';
import { sha256 } from '../../publish/digest.ts';
import { shippedPackages } from '../licences/shipped.ts';
import { type Edition, SUMS } from '../../story/edition-names.ts';
import { listEditions } from './list.ts';
import type { Origin } from './manifest.ts';
import { sourceFiles, SOURCES } from './source/files.ts';
import { swhidOf } from './source/swhid.ts';

/** The packages whose version may change a byte of a product. */
const PACKAGES = [
  'astro',
  'playwright',
  'fflate',
  'pdf-lib',
  'warcio',
  'subset-font',
  '@resvg/resvg-js',
  'hast-util-to-xast',
  'xast-util-to-xml',
  '@cyclonedx/cyclonedx-library',
  '@fontsource-variable/source-serif-4',
  '@expo-google-fonts/golos-text',
];

/**
 * @param chromium its version
 * @param root the folder of all editions
 */
export async function originOf(
  chromium: string,
  root: string,
  edition: Pick<Edition, 'name' | 'date'>,
): Promise<Origin> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const site = siteUrl();
  const fonts = await fontFiles();
  const versions: Record<string, string> = { ...dependencies, ...devDependencies };
  return {
    contentHash: contentHash(contentDir()),
    ...(site && { siteUrl: site.href }),
    sources: {
      swhid: swhidOf(sourceFiles()),
      lockfile: sha256(readFileSync('package-lock.json')),
      fonts: Object.fromEntries(fonts.map(({ name, bytes }) => [name, sha256(bytes)])),
    },
    ...previous(root, edition),
    carried: (await shippedPackages()).map(({ name, what, licence }) => ({
      package: name,
      what,
      licence,
    })),
    system: `${process.platform} ${process.arch}`,
    ...commit(),
    tools: Object.fromEntries([
      ['node', process.versions.node],
      ['chromium', chromium],
      ...PACKAGES.map((name) => [name, versions[name] ?? 'unknown']),
    ]),
  };
}

/** The newest of the other editions that is no younger. */
function previous(
  root: string,
  { name, date }: Pick<Edition, 'name' | 'date'>,
): Pick<Origin, 'previous'> {
  const before = listEditions(root).find((other) => other.edition !== name && other.date <= date);
  if (!before) return {};
  const sums = sha256(readFileSync(join(root, before.edition, SUMS)));
  return { previous: { edition: before.edition, sums } };
}

/** The commit, where this is a repository with one; and whether the files were changed since. */
function commit(): Pick<Origin, 'commit' | 'uncommittedChanges'> {
  const head = git('rev-parse', '--verify', 'HEAD');
  if (!head) return {};
  // What lies beside the sources, editions and packages among it, changes nothing that an edition is made from.
  const changes = git('status', '--porcelain', '--', ...SOURCES);
  return { commit: head, ...(changes ? { uncommittedChanges: true } : {}) };
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
