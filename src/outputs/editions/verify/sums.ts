/** Every file is there, is the one that was written, and no other is. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../publish/digest.ts';
import { MANIFEST, SIGNATURE, SUMS } from '../../../story/edition-names.ts';
import { type Manifest, manifestSchema, readSums } from '../manifest.ts';
import { checkedSignature } from '../sign.ts';
import type { Checked } from './check.ts';

/** The sums themselves, their signature, and what a deposit adds beside the edition. */
const UNSUMMED = [SUMS, SIGNATURE, 'ro-crate-metadata.json'];

export function checkSums(folder: string): Checked {
  const text = readFileSync(join(folder, SUMS), 'utf8');
  const sums = readSums(text);
  const whole = [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('') === text;
  const present = readdirSync(folder).filter((file) => !UNSUMMED.includes(file));
  const faults = [
    ...(whole && sums.size > 0 ? [] : [`${SUMS}: a line is damaged.`]),
    ...[...sums].flatMap(([file, sum]) => fileFaults(folder, file, sum)),
    ...present.filter((file) => !sums.has(file)).map((file) => `${file}: not listed in ${SUMS}.`),
    ...manifestFaults(folder, sums),
  ];
  return { what: 'sums', faults, facts: `${sums.size} files` };
}

/** The signature, where the edition has one. */
export function checkSignature(folder: string): Checked {
  const what = 'signature';
  if (!existsSync(join(folder, SIGNATURE))) {
    return { what, faults: [], skipped: 'the edition is not signed' };
  }
  const found = checkedSignature(folder);
  if (!found) return { what, faults: [], skipped: 'ssh-keygen is not installed' };
  const { faults, key } = found;
  return {
    what,
    faults,
    ...(key && { facts: `by the key ${key}; make sure that it is the publisher’s` }),
  };
}

function fileFaults(folder: string, file: string, sum: string): string[] {
  if (!existsSync(join(folder, file))) return [`${file}: missing.`];
  const found = sha256(readFileSync(join(folder, file)));
  return found === sum
    ? []
    : [
        `${file}: changed since it was written (SHA-256 is ${found.slice(0, 12)}…, not ${sum.slice(0, 12)}…).`,
      ];
}

function manifestFaults(folder: string, sums: ReadonlyMap<string, string>): string[] {
  const manifest = readManifest(folder);
  if (!manifest) return [`${MANIFEST}: missing or not a manifest.`];
  return manifest.files
    .filter(({ file, sha256: sum }) => sums.get(file) !== sum)
    .map(({ file }) => `${MANIFEST} and ${SUMS} disagree about ${file}.`)
    .concat(
      unnamed(manifest, sums),
      sizeFaults(folder, manifest),
      previousFaults(folder, manifest),
    );
}

/** What is summed and belongs to no edition. */
function unnamed({ files }: Manifest, sums: ReadonlyMap<string, string>): string[] {
  const named = new Set([MANIFEST, ...files.map(({ file }) => file)]);
  return [...sums.keys()]
    .filter((file) => !named.has(file))
    .map((file) => `${file}: listed in ${SUMS}, but ${MANIFEST} does not name it.`);
}

function sizeFaults(folder: string, { files }: Manifest): string[] {
  return files
    .map(({ file, bytes }) => ({ file, bytes, place: join(folder, file) }))
    .filter(({ bytes, place }) => existsSync(place) && statSync(place).size !== bytes)
    .map(({ file, bytes }) => `${file}: it has not the ${bytes} bytes that ${MANIFEST} names.`);
}

/** The edition before is the one that this one was made after, where it lies beside it. */
function previousFaults(folder: string, { previous }: Manifest): string[] {
  const sums = previous && join(folder, '..', previous.edition, SUMS);
  if (!sums || !existsSync(sums) || sha256(readFileSync(sums)) === previous.sums) return [];
  return [
    `${MANIFEST}: the edition "${previous.edition}" beside this one is not the one it names.`,
  ];
}

/** The manifest of an edition; undefined where there is none that can be read. */
export function readManifest(folder: string) {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')));
  } catch {
    return undefined;
  }
}
