/** ZIP files whose bytes follow from what they hold: members in order, all dated alike. */
import { type Zippable, zipSync } from 'fflate';

export interface Member {
  path: string;
  bytes: Uint8Array;
  /** Keep it uncompressed: for what is compressed already, and where a format wants it so. */
  stored?: boolean;
  /** Let it be run as a program where it is unpacked. */
  executable?: boolean;
}

/** As Unix keeps the mode of a file that all may read and run. */
const RUN = { os: 3, attrs: 0o100755 * 0x10000 };

/** Files that compression would not make smaller. */
const COMPRESSED = /\.(png|woff2|br|gz|zip|epub|wacz)$/;

/**
 * @param members in the order they are to stand
 * @param date YYYY-MM-DD, the date of every member
 */
export function zip(members: readonly Member[], date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // ZIP dates have no time zone and fflate writes the machine's; noon of the same day exists in all of them.
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = {};
  for (const { path, bytes, stored = COMPRESSED.test(path), executable } of members) {
    entries[path] = [bytes, { mtime, level: stored ? 0 : 9, ...(executable && RUN) }];
  }
  return zipSync(entries);
}

/** Sorted by path, code point by code point: the same on every machine. */
export function sorted(members: readonly Member[]): Member[] {
  return [...members].sort((a, b) => (a.path < b.path ? -1 : 1));
}
