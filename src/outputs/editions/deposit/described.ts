/** What every description of a deposit says, once, from the edition's own manifest: the story may say something else by now. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { toXml } from 'xast-util-to-xml';
import { sha256 } from '../../../publish/digest.ts';
import { MANIFEST, SIGNATURE, SUMS } from '../../../story/edition-names.ts';
import { ArchiveError } from '../fault.ts';
import type { Described as Further, Manifest } from '../manifest.ts';

export interface Described extends Omit<Further, 'licence'> {
  title: string;
  /** An institution's name. */
  creator: string;
  /** Who publishes it: a newsroom, else its creator. */
  publisher: string;
  /** YYYY-MM-DD. */
  date: string;
  edition: string;
  language: string;
  identifier: string;
  /** The licence of the words: its name and address. */
  licence: { name: string; url: string };
  original: (NonNullable<Further['original']> & { url: string }) | undefined;
  /** All files of the edition, those that speak of the others too. */
  files: Manifest['files'];
  /** The Software Heritage identifier of the sources, where the edition holds them. */
  swhid: string | undefined;
  /** When the bag is made, YYYY-MM-DD, where that was told: the clock is never asked. */
  bagged: string | undefined;
}

/**
 * @param folder of the edition
 * @param bagged when the bag is made, where that was told
 * @throws ArchiveError where the edition's manifest does not say it
 */
export function describe(folder: string, manifest: Manifest, bagged?: string): Described {
  const { title, creator, date, edition, language, identifier, described } = manifest;
  if (!described) {
    throw new ArchiveError(
      `${join(folder, MANIFEST)}: it has no "described", what a bag says of its edition, and the story may say something else by now; hand over the folder as it is, or a newer edition as a bag.`,
    );
  }
  const { original, publisher = creator } = described;
  return {
    title,
    description: described.description,
    creator,
    publisher,
    date,
    edition,
    language,
    identifier,
    licence: { name: described.licence, url: manifest.licence.words },
    original: original && manifest.original ? { ...original, url: manifest.original } : undefined,
    files: [...manifest.files, ...speaking(folder)],
    swhid: manifest.sources.swhid,
    bagged,
  };
}

/** The files that speak of the others. */
function speaking(folder: string): Manifest['files'] {
  const all = [
    { file: MANIFEST, mediaType: 'application/json', made: 'What the edition is and holds.' },
    { file: SUMS, mediaType: 'text/plain', made: 'The sums of all other files.' },
    { file: SIGNATURE, mediaType: 'text/plain', made: 'The signature of the sums.' },
  ];
  return all
    .filter(({ file }) => existsSync(join(folder, file)))
    .map((one) => {
      const bytes = readFileSync(join(folder, one.file));
      return { ...one, bytes: bytes.length, sha256: sha256(bytes) };
    });
}

/** A licence as SPDX's list names it, CC-BY-4.0; undefined for one that is not in it. */
export function spdxOf(name: string): string | undefined {
  const id = name.replaceAll(' ', '-');
  return isSupportedSpdxId(id) ? id : undefined;
}

/** An element as a document of XML. */
export function xmlDocument(root: Parameters<typeof toXml>[0]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}

/** The DOI in an identifier; undefined where it is a URN. */
export function doiOf(identifier: string): string | undefined {
  return /^https:\/\/doi\.org\/(10\..+)$/.exec(identifier)?.[1];
}

/** PRONOM's names of the formats, https://www.nationalarchives.gov.uk/PRONOM/ */
const PRONOM: Record<string, string> = {
  'text/html': 'fmt/471',
  'application/pdf': 'fmt/479',
  'application/epub+zip': 'fmt/483',
  'application/wacz': 'fmt/1840',
  'application/zip': 'x-fmt/263',
  'application/json': 'fmt/817',
  'application/vnd.cyclonedx+json': 'fmt/817',
  'text/plain': 'x-fmt/111',
};

/** @returns the PUID; undefined for a format that is not listed */
export const pronomOf = (mediaType: string): string | undefined => PRONOM[mediaType];
