/** The deposit: an edition as a BagIt 1.0 bag (RFC 8493), with the descriptions that repositories read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partOf, putInPlace, recover } from '../../../publish/atomic-folder.ts';
import { ArchiveError } from '../fault.ts';
import { sumsOf } from '../manifest.ts';
import { size } from '../product.ts';
import { explained } from '../write.ts';
import { checkSums, readManifest } from '../verify/sums.ts';
import { describe, type Described } from './described.ts';
import { premis } from './premis.ts';
import { citationFile, dataCite, zenodoFile } from './records.ts';
import { roCrate } from './ro-crate.ts';

/** The files beside the payload that describe it. */
export const DESCRIPTIONS = {
  'CITATION.cff': citationFile,
  '.zenodo.json': zenodoFile,
  'datacite.xml': dataCite,
  'premis.xml': premis,
};

const AGENT = 'eight-days-in-january, npm run archive:deposit';
const ALGORITHMS = ['sha256', 'sha512'] as const;
const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
export const PAYLOAD = 'data/';
export const CRATE = 'ro-crate-metadata.json';

/**
 * Writes the bag of an edition into a folder that is not there yet.
 * @param bagged when, YYYY-MM-DD, where the bag is to say so
 * @throws ArchiveError where the edition is none or damaged, or the place is taken or may not be written
 */
export function writeBag(edition: string, place: string, bagged?: string): void {
  const manifest = readManifest(edition);
  if (!manifest) throw new ArchiveError(`${edition} is no edition: it holds no manifest.`);
  if (existsSync(place)) {
    throw new ArchiveError(`${place} is there already; a bag is never written over.`);
  }
  const { faults } = checkSums(edition);
  if (faults.length > 0) {
    throw new ArchiveError(
      `${edition} is damaged, and no bag was made of it: take the edition from another copy.\n${faults.join('\n')}`,
    );
  }
  const about = describe(edition, manifest, bagged);
  const payload = new Map<string, Uint8Array>(
    readdirSync(edition).map((file) => [file, new Uint8Array(readFileSync(join(edition, file)))]),
  );
  payload.set(CRATE, encode(roCrate(about)));
  try {
    write(partOf(place), about, payload);
    putInPlace(place);
  } catch (error) {
    throw explained(
      error,
      dirname(place),
      [...payload.values()].map((bytes) => ({ bytes })),
    );
  } finally {
    recover(place);
  }
}

interface Tag {
  file: string;
  bytes: Uint8Array;
}

function write(folder: string, about: Described, payload: ReadonlyMap<string, Uint8Array>): void {
  const data = [...payload].map(([file, bytes]) => ({ file: PAYLOAD + file, bytes }));
  const tags: Tag[] = [
    { file: 'bagit.txt', bytes: encode(DECLARATION) },
    { file: 'bag-info.txt', bytes: encode(bagInfo(about, data)) },
    ...sumsIn('manifest', data),
    ...Object.entries(DESCRIPTIONS).map(([file, text]) => ({ file, bytes: encode(text(about)) })),
  ];
  mkdirSync(join(folder, PAYLOAD), { recursive: true });
  for (const { file, bytes } of [...data, ...tags, ...sumsIn('tagmanifest', tags)]) {
    writeFileSync(join(folder, file), bytes);
  }
}

/** manifest-sha256.txt, manifest-sha512.txt */
const sumsIn = (name: string, files: readonly Tag[]): Tag[] =>
  ALGORITHMS.map((algorithm) => ({
    file: `${name}-${algorithm}.txt`,
    bytes: encode(sumsOf(files, algorithm)),
  }));

function bagInfo(about: Described, data: readonly Tag[]): string {
  const octets = data.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const lines = {
    'Source-Organization': about.publisher,
    'External-Identifier': about.identifier,
    'External-Description': `${about.title}, ${about.edition} edition. ${about.description}`,
    ...(about.bagged && { 'Bagging-Date': about.bagged }),
    'Bag-Size': size(octets),
    'Bag-Software-Agent': AGENT,
    'Payload-Oxum': `${octets}.${data.length}`,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** Whether a folder declares itself a bag. */
export const isBag = (folder: string): boolean => existsSync(join(folder, 'bagit.txt'));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
