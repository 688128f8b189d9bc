/** The deposit: an edition as a BagIt 1.0 bag (RFC 8493), with the descriptions that repositories read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoryMeta } from '../../../story/schema.ts';
import { partOf, putInPlace, recover } from '../../../publish/atomic-folder.ts';
import { filesIn } from '../../../publish/files.ts';
import { sha256 } from '../../../publish/digest.ts';
import { ArchiveError } from '../fault.ts';
import { readSums, sumsOf } from '../manifest.ts';
import { explained } from '../write.ts';
import { readManifest } from '../verify/sums.ts';
import { describe, type Described } from './described.ts';
import { citationFile, dataCite, premis, zenodoFile } from './records.ts';
import { roCrate } from './ro-crate.ts';

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
const PAYLOAD = 'data/';
const MANIFEST = 'manifest-sha256.txt';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';

/**
 * Writes the bag of an edition into a folder that is not there yet.
 * @throws ArchiveError where the edition is none, or the place is taken or may not be written
 */
export function writeBag(edition: string, place: string, meta: StoryMeta): void {
  const manifest = readManifest(edition);
  if (!manifest) throw new ArchiveError(`${edition} is no edition: it holds no manifest.`);
  if (existsSync(place)) {
    throw new ArchiveError(`${place} is there already; a bag is never written over.`);
  }
  const about = describe(meta, manifest);
  const payload = new Map<string, Uint8Array>(
    readdirSync(edition).map((file) => [file, new Uint8Array(readFileSync(join(edition, file)))]),
  );
  payload.set('ro-crate-metadata.json', encode(roCrate(about)));
  try {
    write(partOf(place), about, payload);
    putInPlace(place);
  } catch (error) {
    throw explained(error, dirname(place));
  } finally {
    recover(place);
  }
}

function write(folder: string, about: Described, payload: ReadonlyMap<string, Uint8Array>): void {
  const data = [...payload].map(([file, bytes]) => ({ file: PAYLOAD + file, bytes }));
  const octets = data.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const tags = [
    { file: 'bagit.txt', bytes: encode(DECLARATION) },
    { file: 'bag-info.txt', bytes: encode(bagInfo(about, octets, data.length)) },
    { file: MANIFEST, bytes: encode(sumsOf(data)) },
    { file: 'CITATION.cff', bytes: encode(citationFile(about)) },
    { file: '.zenodo.json', bytes: encode(zenodoFile(about)) },
    { file: 'datacite.xml', bytes: encode(dataCite(about)) },
    { file: 'premis.xml', bytes: encode(premis(about)) },
  ];
  const all = [...data, ...tags, { file: TAG_MANIFEST, bytes: encode(sumsOf(tags)) }];
  mkdirSync(join(folder, PAYLOAD), { recursive: true });
  for (const { file, bytes } of all) writeFileSync(join(folder, file), bytes);
}

function bagInfo(about: Described, octets: number, count: number): string {
  const lines = {
    'Source-Organization': about.creator,
    'External-Identifier': about.identifier,
    'External-Description': `${about.title}, ${about.edition} edition. ${about.description}`,
    'Bagging-Date': about.date,
    'Payload-Oxum': `${octets}.${count}`,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** Whether a folder declares itself a bag. */
export const isBag = (folder: string): boolean => existsSync(join(folder, 'bagit.txt'));

/** What is wrong with a bag by RFC 8493, section 3: complete, and valid. */
export function bagFaults(folder: string): string[] {
  const sums = (name: string): Map<string, string> =>
    existsSync(join(folder, name))
      ? readSums(readFileSync(join(folder, name), 'utf8'))
      : new Map<string, string>();
  const [payload, tags] = [sums(MANIFEST), sums(TAG_MANIFEST)];
  const present = filesIn(folder);
  const isText = readFileSync(join(folder, 'bagit.txt'), 'utf8') === DECLARATION;
  return [
    ...(isText ? [] : ['bagit.txt: not the declaration of BagIt 1.0.']),
    ...(payload.size > 0 ? [] : [`${MANIFEST}: missing or empty.`]),
    ...present
      .filter((file) => file.startsWith(PAYLOAD) && !payload.has(file))
      .map((file) => `${file}: not listed in ${MANIFEST}.`),
    ...[...payload, ...tags].flatMap(([file, sum]) => {
      if (!existsSync(join(folder, file))) return [`${file}: missing.`];
      return sha256(readFileSync(join(folder, file))) === sum ? [] : [`${file}: changed.`];
    }),
  ];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
