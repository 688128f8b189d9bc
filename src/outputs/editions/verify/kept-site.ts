/** The site that an edition keeps as a ZIP file, as the products were made from it. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Site } from '../site.ts';

/** @param path of the archive; one that cannot be read holds nothing */
export function keptSite(path: string): Site {
  const members = membersOf(path);
  const bytes = (file: string): Uint8Array => members[file] ?? new Uint8Array();
  return {
    folder: path,
    files: Object.keys(members).sort(),
    text: (file) => new TextDecoder().decode(bytes(file)),
    bytes,
  };
}

/** The members of a ZIP file by their names; none of one that cannot be read, which other checks tell. */
export function membersOf(path: string): Record<string, Uint8Array> {
  try {
    const members = Object.entries(unzipSync(new Uint8Array(readFileSync(path))));
    return Object.fromEntries(members.filter(([name]) => !name.endsWith('/')));
  } catch {
    return {};
  }
}
