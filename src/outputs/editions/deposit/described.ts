/** What every description of a deposit says, once, from the edition's own manifest. */
import type { StoryMeta } from '../../../story/schema.ts';
import type { Manifest } from '../manifest.ts';

export interface Described {
  title: string;
  description: string;
  /** An institution's name. */
  creator: string;
  /** YYYY-MM-DD. */
  date: string;
  edition: string;
  language: string;
  identifier: string;
  /** The licence of the words: its name and address. */
  licence: StoryMeta['licence']['words'];
  original: StoryMeta['original'];
  files: Manifest['files'];
  /** The Software Heritage identifier of the sources, where the edition holds them. */
  swhid: string | undefined;
}

export function describe(meta: StoryMeta, manifest: Manifest): Described {
  return {
    title: meta.title,
    description: meta.dek,
    creator: meta.author,
    date: manifest.date,
    edition: manifest.edition,
    language: manifest.language,
    identifier: manifest.identifier,
    licence: meta.licence.words,
    original: meta.original,
    files: manifest.files,
    swhid: manifest.sources.swhid,
  };
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
