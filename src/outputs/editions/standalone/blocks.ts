/** The downloads and the licences as blocks inside the page: text that anyone can read and take out. */
import { sha256 } from '../../../publish/digest.ts';
import { ArchiveError } from '../fault.ts';
import { mediaType } from '../media-type.ts';
import type { Site } from '../site.ts';

export interface Block {
  /** The id of its script element: data-claims-json. */
  id: string;
  /** Its address in the site: data/claims.json. */
  file: string;
  type: string;
  /** What stands between the tags. */
  text: string;
  /** Of that text in UTF-8, and in all likelihood of the file in the site. */
  sum: string;
  bytes: number;
}

const KEPT = /^(data\/[^/]+\.(csv|json)|licences\.txt)$/;

/** What there is as CSV and as JSON stands in the page once: the ledger as JSON, which is fuller, the rest as CSV. */
const TWICE = /^data\/((claims|sources)\.csv|(?!claims|sources|schema)[^/]+\.json)$/;

export function blocksOf(site: Site): Block[] {
  return site.files
    .filter((file) => KEPT.test(file) && !TWICE.test(file))
    .map((file) => {
      const type = mediaType(file);
      const text = safe(site.text(file), file, type);
      const bytes = Buffer.byteLength(text);
      const id = `data-${file.replace('data/', '').replace('.', '-')}`;
      return { id, file, type, text, sum: sha256(text), bytes };
    });
}

/** The markup of the blocks; browsers neither run nor show them. */
export function markup(blocks: readonly Block[]): string {
  return blocks
    .map(({ id, type, text }) => `<script type="${type}" id="${id}">${text}</script>\n`)
    .join('');
}

/** Text that ends neither its element nor itself, and that parsers of HTML leave as it is. */
function safe(text: string, file: string, type: string): string {
  const free = type === 'application/json' ? text.replaceAll('<', '\\u003c') : text;
  if (/[<\r\0]/.test(free)) {
    throw new ArchiveError(
      `${file} holds "<" or a carriage return, which cannot stand inside a page; write it otherwise in content/.`,
    );
  }
  return free;
}
