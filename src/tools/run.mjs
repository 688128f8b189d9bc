/**
 * `node src/tools/run.mjs <command> [arguments]`: installs what is missing, then runs the command with
 * node_modules/.bin first on PATH, so that it and all its children run on the Node that the lockfile pins.
 *
 * It starts the command itself rather than leaving that to `&&` in package.json, because a shell remembers
 * where it first found `node`.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [command = 'node', ...args] = process.argv.slice(2);

try {
  install(root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const child = spawn(command, args, {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  console.error(`${command} did not start: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));
