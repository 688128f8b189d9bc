/** The packages that package-lock.json lists, each with those it needs. */
import { z } from 'astro/zod';

const names = z.record(z.string(), z.string()).default({});
const entrySchema = z.object({
  name: z.string().optional(),
  version: z.string(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  /** Needed to develop and to test, not to build. */
  dev: z.boolean().default(false),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
});
const lockSchema = z.object({ packages: z.record(z.string(), entrySchema) });

type Entry = z.infer<typeof entrySchema>;

export interface LockedPackage {
  /** The folder it lies in: node_modules/a/node_modules/b; empty for the repository itself. */
  folder: string;
  name: string;
  version: string;
  licence?: string | undefined;
  /** Hashes as npm writes them: sha512-…, base64, with spaces between. */
  integrity?: string | undefined;
  dev: boolean;
  /** The folders of the packages it needs. */
  needs: string[];
}

/** The repository itself first, then all packages in the lockfile's order. */
export function readLockfile(text: string): LockedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(text));
  return Object.entries(packages).map(([folder, entry]) => ({
    folder,
    name: entry.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 13),
    version: entry.version,
    licence: entry.license,
    integrity: entry.integrity,
    dev: entry.dev,
    needs: wanted(entry).flatMap((name) => find(name, folder, packages) ?? []),
  }));
}

function wanted({ dependencies, devDependencies, optionalDependencies }: Entry): string[] {
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
}

/** As Node finds a package: in the asking package's own folder, then further and further out. */
function find(name: string, from: string, packages: Record<string, Entry>): string | undefined {
  const folder = `${from && `${from}/`}node_modules/${name}`;
  if (folder in packages) return folder;
  return from === ''
    ? undefined
    : find(name, from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), packages);
}
