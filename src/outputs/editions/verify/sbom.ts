/** The bill of materials: CycloneDX, of this edition, and every package in it named and hashed. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { purlOf } from '../sbom/component.ts';
import { readLockfile } from '../sbom/lockfile.ts';
import type { Checked } from './check.ts';

const sbomSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  metadata: z.object({ component: z.object({ version: z.string() }) }),
  components: z
    .array(
      z.object({ purl: z.string(), hashes: z.array(z.object({ content: z.string() })).min(1) }),
    )
    .min(1),
});

/**
 * @param edition the edition's name
 * @param lockfile of the edition's sources, where it holds them: every package in it is named, and no other
 */
export function checkSbom(path: string, edition: string, lockfile?: string): Checked {
  const what = 'materials';
  const name = basename(path);
  let found: z.infer<typeof sbomSchema>;
  try {
    found = sbomSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {
      what,
      faults: [`${name}: not a bill of materials that names and hashes its packages.`],
    };
  }
  const { version } = found.metadata.component;
  const named = found.components.map(({ purl }) => purl);
  const locked = lockfile === undefined ? named : lockedIn(lockfile);
  const faults = [
    ...(version === edition ? [] : [`${name}: it is of the edition “${version}”.`]),
    ...locked
      .filter((purl) => !named.includes(purl))
      .map((purl) => `${name}: it lacks ${purl}, which package-lock.json of the sources names.`),
    ...named
      .filter((purl) => !locked.includes(purl))
      .map((purl) => `${name}: it names ${purl}, which package-lock.json of the sources does not.`),
  ];
  return { what, faults, facts: `${found.components.length} packages` };
}

/** The packages of a lockfile; none of one that cannot be read, whose sum tells. */
function lockedIn(lockfile: string): string[] {
  try {
    const packages = readLockfile(lockfile).filter(({ folder }) => folder !== '');
    return [...new Set(packages.map(purlOf))];
  } catch {
    return [];
  }
}
