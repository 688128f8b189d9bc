/**
 * Installs what package-lock.json lists when node_modules is missing or differs from it. This runs on the
 * Node that the reader happens to have (20 or newer), before anything is installed: Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const OLDEST_NODE = 20;

/**
 * What the lockfile lists and node_modules lacks or holds in another version, as folders
 * ("node_modules/astro"). Optional packages may be absent: they are for other systems.
 * @param {string} root the repository's folder
 * @returns {string[]}
 */
export function outdated(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([folder, { version, optional, devOptional }]) => {
      if (folder === '') return false;
      const found = present[folder];
      if (!found) return !optional && !devOptional;
      return found.version !== version || !existsSync(join(root, folder));
    })
    .map(([folder]) => folder);
}

/**
 * The packages of a lockfile by folder; none when there is no such file.
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * The Node that the lockfile pins, on which everything after installation runs.
 * @param {string} root the repository's folder
 */
function pinnedNode(root) {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Runs `npm ci` when something is missing.
 * @param {string} root the repository's folder
 * @throws {Error} with one sentence on what to do
 */
export function install(root) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  }
  if (outdated(root).length > 0 || !existsSync(pinnedNode(root))) {
    console.log('Installing the packages that package-lock.json lists …');
    // Development packages and install scripts are needed whatever the user's own npm settings say.
    npm(root, [
      'ci',
      '--include=dev',
      '--include=optional',
      '--ignore-scripts=false',
      '--loglevel=error',
    ]);
  }
  const { status } = spawnSync(pinnedNode(root), ['--version']);
  if (status !== 0) {
    throw new Error(
      'The Node that the lockfile pins does not run here: delete node_modules, run this again, and see ' +
        'whether npm reports that the package "node" has no build for this system.',
    );
  }
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: /** @type {const} */ (['ignore', 'inherit', 'inherit']) };
  // The npm that started this script, so that one npm both reads and writes node_modules.
  const { status } =
    cli && basename(cli) === 'npm-cli.js'
      ? spawnSync(process.execPath, [cli, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    throw new Error(
      'The packages could not be installed; npm says why above. Installing needs a network once.',
    );
  }
}
