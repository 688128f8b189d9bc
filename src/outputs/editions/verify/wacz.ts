/** The web archive: its package, its index, and the digest of every record. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { WARCParser } from 'warcio';
import { z } from 'astro/zod';
import { sha256 } from '../../../publish/digest.ts';
import type { Checked } from './check.ts';

const packageSchema = z.object({
  profile: z.literal('data-package'),
  wacz_version: z.string(),
  mainPageUrl: z.string(),
  resources: z.array(z.object({ path: z.string(), hash: z.string(), bytes: z.number() })),
});
const indexSchema = z.object({
  url: z.string(),
  digest: z.string(),
  offset: z.number(),
  length: z.number(),
  filename: z.string(),
});

/** @param path of the WACZ file */
export async function checkWacz(path: string): Promise<Checked> {
  const name = basename(path);
  const what = 'web archive';
  let members: Record<string, Uint8Array>;
  try {
    members = unzipSync(new Uint8Array(readFileSync(path)));
  } catch {
    return { what, faults: [`${name}: it cannot be unpacked.`] };
  }
  const faults = packageFaults(members);
  const { records, faults: more } = await recordFaults(members);
  return {
    what,
    faults: [...faults, ...more].map((fault) => `${name}: ${fault}`),
    facts: `${records} records`,
  };
}

function packageFaults(members: Record<string, Uint8Array>): string[] {
  const description = members['datapackage.json'];
  if (!description) return ['datapackage.json is missing.'];
  const digest = parse(z.object({ hash: z.string() }), text(members['datapackage-digest.json']));
  const found = parse(packageSchema, text(description));
  if (!found) return ['datapackage.json is not that of a web archive.'];
  const pages = text(members['pages/pages.jsonl']).trim().split('\n').slice(1);
  return [
    ...(digest?.hash === `sha256:${sha256(description)}`
      ? []
      : ['datapackage.json does not match its digest.']),
    ...found.resources
      .filter(({ path, hash }) => `sha256:${sha256(members[path] ?? '')}` !== hash)
      .map(({ path }) => `${path} does not match datapackage.json.`),
    ...(pages.some((line) => JSON.parse(line).url === found.mainPageUrl)
      ? []
      : ['its main page is not among its pages.']),
  ];
}

async function recordFaults(
  members: Record<string, Uint8Array>,
): Promise<{ records: number; faults: string[] }> {
  const lines = text(members['indexes/index.cdx']).split('\n').filter(Boolean);
  const faults: string[] = [];
  if (lines.length === 0) faults.push('its index is empty.');
  for (const line of lines) {
    const entry = parse(indexSchema, line.slice(line.indexOf('{')));
    const warc = members[`archive/${entry?.filename}`];
    if (!entry || !warc) {
      faults.push(`a line of its index leads nowhere: ${line.slice(0, 80)}`);
      continue;
    }
    const { url, offset, length, digest } = entry;
    const found = await readRecord(warc.subarray(offset, offset + length));
    if (found?.url !== url) faults.push(`the index leads to the wrong record for ${url}.`);
    else if (found.digest !== digest || found.stated !== digest) {
      faults.push(`the record of ${url} does not match its digest.`);
    }
  }
  return { records: lines.length, faults };
}

async function readRecord(member: Uint8Array) {
  try {
    const record = await new WARCParser([gunzipSync(member)]).parse();
    const content = await record?.readFully(false);
    if (!record || !content) return undefined;
    const url = record.warcTargetURI;
    return { url, stated: record.warcPayloadDigest, digest: `sha256:${sha256(content)}` };
  } catch {
    return undefined;
  }
}

const text = (bytes: Uint8Array | undefined): string =>
  new TextDecoder().decode(bytes ?? new Uint8Array());

function parse<T>(schema: z.ZodType<T>, json: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
