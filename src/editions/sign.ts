/** Signs SHA256SUMS with an SSH key, and tells whether a signature is whole. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNATURE, SUMS } from './edition.ts';
import { ArchiveError } from './fault.ts';

/** What the signature is for; whoever verifies it must name the same. */
const NAMESPACE = 'file';

/**
 * Writes SHA256SUMS.sig beside SHA256SUMS.
 * @param key the file of a private key, or of a public one whose private key an agent holds
 * @throws ArchiveError in ssh-keygen's own words
 */
export function sign(folder: string, key: string): void {
  if (!existsSync(key)) throw new ArchiveError(`SIGNING_KEY is ${key}, and there is no such file.`);
  const args = ['-Y', 'sign', '-q', '-n', NAMESPACE, '-f', key, join(folder, SUMS)];
  const { status, stderr, error } = spawnSync('ssh-keygen', args, { encoding: 'utf8' });
  if (error) throw new ArchiveError('Signing needs ssh-keygen, which comes with OpenSSH.');
  if (status !== 0) throw new ArchiveError(`ssh-keygen did not sign: ${stderr.trim()}`);
}

/** Faults of the signature where there is one; undefined where ssh-keygen is missing. */
export function signatureFaults(folder: string): string[] | undefined {
  const file = join(folder, SIGNATURE);
  if (!existsSync(file)) return [];
  // ssh-keygen forgives stray characters; the form it writes has none.
  const form =
    /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n$/;
  const armour = form.exec(readFileSync(file, 'latin1'))?.[1] ?? '';
  const plain = armour.replaceAll('\n', '');
  const again = Buffer.from(plain, 'base64').toString('base64');
  const lines = again.match(/.{1,70}/g)?.join('\n');
  const damaged = `${SIGNATURE}: the signature is damaged or not of this SHA256SUMS.`;
  if (armour === '' || lines !== armour) return [damaged];
  const { status, error } = spawnSync(
    'ssh-keygen',
    ['-Y', 'check-novalidate', '-n', NAMESPACE, '-s', file],
    { input: readFileSync(join(folder, SUMS)) },
  );
  if (error) return undefined;
  return status === 0 ? [] : [damaged];
}
