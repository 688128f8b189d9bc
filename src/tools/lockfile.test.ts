/** package-lock.json is what `npm ci` checks every package against, so it has to be whole. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const packages: Record<string, Locked> = read('package-lock.json').packages;
const locked = Object.entries(packages).filter(([folder, { link }]) => folder !== '' && !link);

test('every package has a hash', () => {
  expect(locked.length).toBeGreaterThan(0);
  const without = locked.filter(
    ([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity),
  );
  expect(without.map(([folder]) => folder)).toEqual([]);
});

test('no package is tied to a host: each comes from the registry that npm is set to', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('the builds for other systems are there too', () => {
  const names = new Set(locked.map(([folder]) => folder.replace(/^.*node_modules\//, '')));
  const wanted = locked.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test('every package that is asked for is pinned to one version', () => {
  const { dependencies, devDependencies } = read('package.json');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});
