/** The bill of materials: CycloneDX, of this edition, and every package in it named and hashed. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
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

/** @param edition the edition's name */
export function checkSbom(path: string, edition: string): Checked {
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
  const faults = version === edition ? [] : [`${name}: it is of the edition “${version}”.`];
  return { what, faults, facts: `${found.components.length} packages` };
}
