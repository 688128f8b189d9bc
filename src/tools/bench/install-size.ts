/** What `npm ci` puts on a disk. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Installed {
  /** Packages that package-lock.json lists for every system, and those that are on this one. */
  locked: number;
  here: number;
  /** Bytes of all files in node_modules, caches left out. */
  bytes: number;
}

/** @param root a folder with package-lock.json and node_modules */
export function installed(root: string): Installed {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const here = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8'));
  return {
    locked: packagesIn(lock),
    here: packagesIn(here),
    bytes: bytesIn(join(root, 'node_modules')),
  };
}

const packagesIn = ({ packages }: { packages: Record<string, unknown> }): number =>
  Object.keys(packages).filter((path) => path !== '').length;

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== '.cache' && name !== '.vite' && name !== '.astro')
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return bytesIn(path);
      return entry.isFile() ? lstatSync(path).size : 0;
    })
    .reduce((sum, bytes) => sum + bytes, 0);
}
