/** Signs SHA256SUMS with an SSH key, and tells whether a signature is whole. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNATURE, SUMS } from '../../story/edition-names.ts';
import { ArchiveError } from './fault.ts';

/** What the signature is for; whoever verifies it must name the same. */
const NAMESPACE = 'file';

/** @throws ArchiveError where there is no such file */
export function checkKey(key: string): void {
  if (!existsSync(key)) throw new ArchiveError(`SIGNING_KEY is ${key}, and there is no such file.`);
}

/**
 * Writes SHA256SUMS.sig beside SHA256SUMS.
 * @param key the file of a private key, or of a public one whose private key an agent holds
 * @throws ArchiveError in ssh-keygen's own words
 */
export function sign(folder: string, key: string): void {
  checkKey(key);
  const args = ['-Y', 'sign', '-q', '-n', NAMESPACE, '-f', key, join(folder, SUMS)];
  const { status, stderr, error } = spawnSync('ssh-keygen', args, { encoding: 'utf8' });
  if (isMissing(error))
    throw new ArchiveError('Signing needs ssh-keygen, which comes with OpenSSH.');
  if (error) throw new ArchiveError(`ssh-keygen did not run: ${error.message}`);
  if (status !== 0) throw new ArchiveError(`ssh-keygen did not sign: ${stderr.trim()}`);
}

export interface SignatureFound {
  faults: string[];
  /** The key that signed, as ssh-keygen prints it: "ED25519 SHA256:…". Whose it is, only its owner can say. */
  key?: string;
}

/** Looks at the signature; undefined where ssh-keygen is missing. */
export function checkedSignature(folder: string): SignatureFound | undefined {
  const file = join(folder, SIGNATURE);
  // ssh-keygen forgives stray characters; the form it writes has none.
  const form =
    /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n$/;
  const armour = form.exec(readFileSync(file, 'latin1'))?.[1] ?? '';
  const plain = armour.replaceAll('\n', '');
  const again = Buffer.from(plain, 'base64').toString('base64');
  const lines = again.match(/.{1,70}/g)?.join('\n');
  const damaged = {
    faults: [`${SIGNATURE}: the signature is damaged or not of this SHA256SUMS.`],
  };
  if (armour === '' || lines !== armour) return damaged;
  const { status, stdout, error } = spawnSync(
    'ssh-keygen',
    ['-Y', 'check-novalidate', '-n', NAMESPACE, '-s', file],
    { input: readFileSync(join(folder, SUMS)), encoding: 'utf8' },
  );
  if (isMissing(error)) return undefined;
  // Any other failure proves nothing, and may hide a damaged signature.
  if (error) return { faults: [`${SIGNATURE}: it could not be looked at: ${error.message}`] };
  const key = /with (\S+) key (\S+)/.exec(stdout)?.slice(1).join(' ');
  return status === 0 && key ? { faults: [], key } : damaged;
}

/** Only then is the program not there; it may also fail to start for want of memory or rights. */
const isMissing = (error: Error | undefined): boolean =>
  error !== undefined && 'code' in error && error.code === 'ENOENT';
