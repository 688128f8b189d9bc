/** The site stays as light as it was promised to be, as sent: compressed where a compressed copy is smaller. */
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import type { BuiltSite, Check, Fault } from './site.ts';

const KB = 1000;
/** Bytes as sent, by what they are. */
const BUDGETS: readonly {
  what: string;
  files: RegExp;
  all: boolean;
  most: number;
  remedy: string;
}[] = [
  {
    what: 'the article with its script and fonts',
    files: /^(index\.html|assets\/.*\.(js|woff2))$/,
    all: true,
    most: 108 * KB,
    remedy: 'cut what was added last, or draw it with fewer points',
  },
  {
    what: 'a page',
    files: /\.html$/,
    all: false,
    most: 90 * KB,
    remedy: 'cut what was added last, or split the page',
  },
  {
    what: 'a share picture',
    files: /^og\/.*\.png$/,
    all: false,
    most: 300 * KB,
    remedy: 'draw less in it: some sites refuse larger ones',
  },
];

export const weight: Check = {
  name: 'bytes',
  run: (site) => [
    ...BUDGETS.flatMap(({ what, files, all, most, remedy }) => {
      const sizes = site.files
        .filter((file) => files.test(file))
        .map((file) => ({ place: file, bytes: sentBytes(site, file) }));
      const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
      return (all ? [{ place: 'index.html', bytes: sum }] : sizes)
        .filter(({ bytes }) => bytes > most)
        .map(({ place, bytes }) => ({
          place,
          found: `${what} is ${(bytes / KB).toFixed(1)} KB as sent; at most ${most / KB} were promised`,
          remedy,
        }));
    }),
    ...site.files.flatMap((file) => staleCopies(site, file)),
  ],
};

function sentBytes(site: BuiltSite, file: string): number {
  const copy = `${file}.br`;
  return site.bytes(site.has(copy) ? copy : file).length;
}

/** A server that finds a compressed copy sends it unseen. */
function staleCopies(site: BuiltSite, file: string): Fault[] {
  const copies = [
    { name: `${file}.br`, open: brotliDecompressSync },
    { name: `${file}.gz`, open: gunzipSync },
  ];
  return copies
    .filter(
      ({ name, open }) => site.has(name) && !opensTo(site.bytes(name), open, site.bytes(file)),
    )
    .map(({ name }) => ({
      place: name,
      found: `it holds something else than ${file}`,
      remedy: 'build again, and change nothing after it',
    }));
}

function opensTo(copy: Buffer, open: (bytes: Buffer) => Buffer, original: Buffer): boolean {
  try {
    return open(copy).equals(original);
  } catch {
    return false;
  }
}
