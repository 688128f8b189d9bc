/** What the walks in other engines need of the system, where it is, and how it gets there. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from '../../src/tools/debian.ts';
import { ENGINES, type Engine } from './driver.ts';

const NEEDS: Record<Engine, { commands: readonly string[]; named: string; packages: string[] }> = {
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    named: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
  },
  webkit: {
    commands: ['WebKitWebDriver'],
    named: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1', 'gir1.2-gtk-3.0'],
  },
};
/** Commands of the packages that are no browser. */
const HELPERS = { firefox: [], webkit: ['Xvfb'] } as const satisfies Record<Engine, string[]>;
/** Reads what is printed. */
const READER = { command: 'pdftotext', package: 'poppler-utils' };

/** The program of an engine. @throws Error where it is not installed */
export function find(engine: Engine): string {
  const path = where(engine);
  if (path === undefined) throw new Error(`${engine} is not installed`);
  return path;
}

/**
 * Installs what is missing, where that may be done: as root on Debian.
 * @returns a sentence for each engine that is still missing: what to install
 */
export async function ensureEngines(): Promise<string[]> {
  const missing = ENGINES.filter((engine) => !isThere(engine));
  const packages = missing.flatMap((engine) => NEEDS[engine].packages);
  if (onPath(READER.command) === undefined) packages.push(READER.package);
  await installDebianPackages(packages);
  return ENGINES.filter((engine) => !isThere(engine)).map(
    (engine) =>
      `${engine} is missing: install Debian's packages ${NEEDS[engine].packages.join(', ')} and ` +
      `${READER.package}, or set ${NEEDS[engine].named} to its program.`,
  );
}

function isThere(engine: Engine): boolean {
  return where(engine) !== undefined && HELPERS[engine].every((name) => onPath(name));
}

function where(engine: Engine): string | undefined {
  const { commands, named } = NEEDS[engine];
  const given = process.env[named];
  if (given) return existsSync(given) ? given : undefined;
  return commands.map(onPath).find((path) => path !== undefined);
}

function onPath(command: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(existsSync);
}
