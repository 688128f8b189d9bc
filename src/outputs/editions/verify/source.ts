/** The sources in an edition are those that its manifest names. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { contentHashOf } from '../../../story/content-hash.ts';
import { sha256 } from '../../../publish/digest.ts';
import type { Manifest } from '../manifest.ts';
import { readSourceZip } from '../source/archive.ts';
import type { SourceFile } from '../source/files.ts';
import { swhidOf } from '../source/swhid.ts';
import type { Checked } from './check.ts';
import { membersOf } from './kept-site.ts';
import { metaFaults } from './source-meta.ts';

/** @param path of the archive of the sources; undefined where the edition has none */
export function checkSource(path: string | undefined, manifest: Manifest | undefined): Checked {
  const what = 'sources';
  const { swhid, lockfile } = manifest?.sources ?? {};
  if (path === undefined && swhid === undefined) {
    return { what, faults: [], skipped: 'the edition holds no sources' };
  }
  if (path === undefined) return { what, faults: ['There are no sources.'] };
  const name = basename(path);
  let files: SourceFile[];
  try {
    files = readSourceZip(new Uint8Array(readFileSync(path)));
  } catch {
    return { what, faults: [`${name}: it cannot be unpacked.`] };
  }
  const found = swhidOf(files);
  const content = files
    .filter((file) => file.path.startsWith('content/'))
    .map((file) => ({ path: file.path.replace('content/', ''), bytes: file.bytes }));
  const locked = files.find((file) => file.path === 'package-lock.json')?.bytes ?? '';
  const faults = [
    ...(found === swhid ? [] : [`${name}: it holds ${found}, the manifest names ${swhid}.`]),
    ...(sha256(locked) === lockfile
      ? []
      : [`${name}: its package-lock.json is not the one in the manifest.`]),
    ...(contentHashOf(content) === manifest?.contentHash
      ? []
      : [`${name}: its content is not the one in the manifest.`]),
    ...(manifest ? metaFaults(name, content, manifest) : []),
  ];
  return { what, faults, facts: `${files.length} files, ${found}` };
}

/** @returns the text of package-lock.json; undefined where there are no sources, or none that can be read */
export function lockfileIn(path: string | undefined): string | undefined {
  const bytes = path && membersOf(path)['package-lock.json'];
  return bytes ? new TextDecoder().decode(bytes) : undefined;
}
