/** Debian's packages, for what the tests drive and npm does not have. */
import { existsSync, readFileSync } from 'node:fs';
import { tool } from './tool.ts';

const ENV = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
/** Another installation is waited for, in seconds. */
const WAITING = ['-o', 'DPkg::Lock::Timeout=120'];

/**
 * Installs packages where that may be done: as root on Debian. Elsewhere, and for no packages, it does nothing.
 * Whether they are there afterwards, the caller has to look: a registry may not answer.
 */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (packages.length === 0 || process.getuid?.() !== 0 || !/^ID=debian$/m.test(system)) return;
  console.log(`Installing ${packages.join(', ')} for the tests …`);
  await tool('apt-get', [...WAITING, 'update'], { env: ENV });
  const install = [...WAITING, 'install', '-y', '--no-install-recommends', ...packages];
  await tool('apt-get', install, { env: ENV });
}
