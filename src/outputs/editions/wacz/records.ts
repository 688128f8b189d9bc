/** The files of the site as WARC 1.1 records, one gzip member each. */
import { gzipSync } from 'fflate';
import { WARCRecord, WARCSerializer } from 'warcio';
import { uuidFrom } from '../../../publish/digest.ts';
import { mediaType } from '../media-type.ts';
import type { Site } from '../site.ts';

export interface Recorded {
  url: string;
  mime: string;
  /** sha256:… of what was recorded. */
  digest: string;
  /** Where the record's gzip member begins in the WARC file, and its length. */
  offset: number;
  length: number;
}

export interface Warc {
  bytes: Uint8Array;
  records: Recorded[];
}

export interface WarcOptions {
  /** The address the site is recorded under, with a slash at its end. */
  base: string;
  /** When, as ISO 8601 in UTC: the edition's date. */
  date: string;
  /** What warcinfo says. */
  info: Record<string, string>;
  filename: string;
}

/** @returns the WARC file, and where everything lies in it */
export async function writeWarc(site: Site, options: WarcOptions): Promise<Warc> {
  const { base, date, info, filename } = options;
  const warcinfo = WARCRecord.createWARCInfo(
    { filename, date, ...VERSION, ...id(JSON.stringify(info)) },
    info,
  );
  const members = [await serialize(warcinfo)];
  const records: Recorded[] = [];
  let offset = members[0]?.length ?? 0;
  for (const { url, bytes, mime } of addresses(site, base)) {
    const type = /^text\/|json|xml/.test(mime) ? `${mime}; charset=utf-8` : mime;
    const record = WARCRecord.create(
      {
        url,
        date,
        // Not "response": no server answered. The standard has this type for files taken from a disk.
        type: 'resource',
        ...VERSION,
        ...id(`${url} ${date}`, { 'Content-Type': type }),
      },
      [bytes],
    );
    const member = await serialize(record);
    const digest = record.warcPayloadDigest ?? '';
    records.push({ url, mime, digest, offset, length: member.length });
    members.push(member);
    offset += member.length;
  }
  return { bytes: new Uint8Array(Buffer.concat(members)), records };
}

const VERSION = { warcVersion: 'WARC/1.1' } as const;

/** Record ids follow from what is recorded, so that the same site gives the same bytes. */
function id(seed: string, headers: Record<string, string> = {}) {
  return { warcHeaders: { 'WARC-Record-ID': `<urn:uuid:${uuidFrom(seed)}>`, ...headers } };
}

/** The ways to read the article that its address keeps: a reload asks for them again. */
const SETTINGS = ['?still', '?record=closed', '?view=who'];

interface Address {
  url: string;
  /** What is recorded: a file of the site, or what a host would answer in its place. */
  bytes: Uint8Array;
  mime: string;
}

/**
 * Every file under its own address, compressed copies aside; a page that is a folder's index under the folder's
 * too, and without the slash as the way to it that any host would show; the article also with its settings.
 */
export function addresses(site: Site, base: string): Address[] {
  const kept = site.files.filter((file) => !/\.(br|gz)$/.test(file));
  return kept.flatMap((file) => {
    const at = (path: string): Address => ({
      url: new URL(path, base).href,
      bytes: site.bytes(file),
      mime: mediaType(file),
    });
    if (!/(^|\/)index\.html$/.test(file)) return [at(file)];
    const folder = file.replace(/index\.html$/, '');
    if (folder === '') return [at(''), ...SETTINGS.map(at), at(file)];
    return [at(folder), wayTo(folder, base), at(file)];
  });
}

/** What stands at an address whose slash is missing. */
function wayTo(folder: string, base: string): Address {
  const name = folder.split('/').at(-2);
  const page = `<!doctype html><title>${name}</title><meta http-equiv="refresh" content="0; url=${name}/"><p><a href="${name}/">${name}/</a></p>`;
  const url = new URL(folder.replace(/\/$/, ''), base).href;
  return { url, bytes: new TextEncoder().encode(page), mime: 'text/html' };
}

/** warcio writes the record; fflate packs it, since warcio's own gzip may differ from system to system. */
async function serialize(record: WARCRecord): Promise<Uint8Array> {
  const plain = await WARCSerializer.serialize(record, { gzip: false });
  return gzipSync(plain, { level: 6, mtime: 0 });
}
