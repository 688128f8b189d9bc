/** Answers requests from a web archive, as a replaying archive does: by its index, from its records. */
import { readFileSync } from 'node:fs';
import { gunzipSync, unzipSync } from 'fflate';
import { WARCParser } from 'warcio';

interface Answer {
  contentType: string;
  body: Buffer;
}

/** @param path of a WACZ file */
export function readRecords(path: string): (url: string) => Promise<Answer | undefined> {
  const members = unzipSync(new Uint8Array(readFileSync(path)));
  const lines = new TextDecoder().decode(members['indexes/index.cdx']).trim().split('\n');
  const index = new Map(
    lines.map((line) => {
      const entry = JSON.parse(line.slice(line.indexOf('{')));
      return [String(entry.url), entry] as const;
    }),
  );
  return async (url) => {
    const entry = index.get(url);
    const warc = members[`archive/${entry?.filename}`];
    if (!warc) return undefined;
    const member = gunzipSync(warc.subarray(entry.offset, entry.offset + entry.length));
    const record = await new WARCParser([member]).parse();
    const body = await record?.readFully(false);
    return record && body
      ? { contentType: record.warcContentType ?? '', body: Buffer.from(body) }
      : undefined;
  };
}
