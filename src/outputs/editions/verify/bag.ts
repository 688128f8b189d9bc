/** A bag by RFC 8493, section 3, complete and valid; and its descriptions, which must say what the edition in it says. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../../publish/files.ts';
import { CRATE, DESCRIPTIONS, PAYLOAD } from '../deposit/bag.ts';
import type { Checked } from './check.ts';
import { describedFaults } from './described.ts';

const DECLARATION =
  /^BagIt-Version: (0\.9[3-7]|1\.0)\r?\nTag-File-Character-Encoding: UTF-8(\r?\n)?$/;
const LISTS = /^(tag)?manifest-(md5|sha1|sha256|sha512)\.txt$/;
const OURS = ['tagmanifest-sha256.txt', 'bag-info.txt', ...Object.keys(DESCRIPTIONS)];

/** @param folder of the bag */
export function checkBag(folder: string): Checked {
  const present = filesIn(folder);
  const lists = present.filter((file) => LISTS.test(file));
  const faults = [
    ...(DECLARATION.test(textIn(folder, 'bagit.txt'))
      ? []
      : ['bagit.txt: not the declaration of a bag; write “BagIt-Version: 1.0”.']),
    ...(lists.some((file) => file.startsWith('manifest-'))
      ? []
      : ['manifest-sha256.txt: missing, so nothing tells what the payload must be.']),
    ...[...OURS, PAYLOAD + CRATE]
      .filter((file) => !present.includes(file))
      .map((file) => `${file}: missing.`),
    ...lists.flatMap((list) => listFaults(folder, list, present)),
    ...oxumFaults(folder, present),
    ...fetchFaults(folder, lists),
    ...describedFaults(folder),
  ];
  return {
    what: 'bag',
    faults: [...new Set(faults)],
    facts: `complete and valid, ${lists.length} lists of sums, ${Object.keys(DESCRIPTIONS).length + 1} descriptions that say what the edition says`,
  };
}

/** Every file is listed in every list of its kind, and is what the list says. */
function listFaults(folder: string, list: string, present: readonly string[]): string[] {
  const [, isTag, algorithm = ''] = LISTS.exec(list) ?? [];
  const sums = sumsIn(folder, list);
  const wanted = present.filter((file) =>
    isTag ? OURS.includes(file) && !LISTS.test(file) : file.startsWith(PAYLOAD),
  );
  return [
    ...wanted.filter((file) => !sums.has(file)).map((file) => `${file}: not listed in ${list}.`),
    ...[...sums].flatMap(([file, sum]) => {
      if (!existsSync(join(folder, file))) return [`${file}: missing.`];
      const found = createHash(algorithm)
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      return found === sum ? [] : [`${file}: changed.`];
    }),
  ];
}

/** The size of the payload and the number of its files, as bag-info.txt gives them. */
function oxumFaults(folder: string, present: readonly string[]): string[] {
  const given = /^Payload-Oxum: *(\S+)/m.exec(textIn(folder, 'bag-info.txt'))?.[1];
  const files = present.filter((file) => file.startsWith(PAYLOAD));
  const octets = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
  const found = `${octets}.${files.length}`;
  return given === found
    ? []
    : [`bag-info.txt: its Payload-Oxum is ${given ?? 'missing'}, the payload’s ${found}.`];
}

/** What is to be fetched belongs to the payload, so every list of it names it. */
function fetchFaults(folder: string, lists: readonly string[]): string[] {
  return lines(folder, 'fetch.txt').flatMap((line) => {
    const file = decoded(
      line
        .split(/[ \t]+/)
        .slice(2)
        .join(' '),
    );
    return lists
      .filter((list) => list.startsWith('manifest-') && !sumsIn(folder, list).has(file))
      .map((list) => `fetch.txt: ${file} is not listed in ${list}.`);
  });
}

/** Sums by file, in lower case. */
const sumsIn = (folder: string, list: string): Map<string, string> =>
  new Map(
    lines(folder, list).map((line) => {
      const [, sum = '', file = ''] = /^([0-9A-Fa-f]+)[ \t]+\*?(.+)$/.exec(line) ?? [];
      return [decoded(file), sum.toLowerCase()];
    }),
  );

/** As section 2.1.3 writes what would end a line. */
const decoded = (file: string): string =>
  file.replaceAll(/%0[AaDd]|%25/g, (code) => decodeURIComponent(code));

const lines = (folder: string, file: string): string[] =>
  textIn(folder, file)
    .split(/\r\n|\n|\r/)
    .filter(Boolean);

function textIn(folder: string, file: string): string {
  const place = join(folder, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
}
