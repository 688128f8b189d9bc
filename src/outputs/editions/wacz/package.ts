/** A web archive: the WARC file with its index, its pages and their digests, as WACZ 1.1.1. */
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { getSurt } from 'warcio/utils';
import type { Story } from '../../../story/types.ts';
import { siteUrl } from '../../../story/site.ts';
import { sha256, uuidFrom } from '../../../publish/digest.ts';
import { editionOf } from '../../../story/edition-names.ts';
import { identifierOf } from '../../../story/identifier.ts';
import type { Site } from '../site.ts';
import { type Member, zip } from '../zip.ts';
import { type Recorded, type Warc, writeWarc } from './records.ts';

const WARC_PATH = 'archive/data.warc.gz';
export const PAGES = 'pages/pages.jsonl';
const SOFTWARE = 'warcio 2.4.11 with src/outputs/editions/wacz';

/** The address the site is recorded under: its own, or where it has none, one that can never lead elsewhere. */
function baseOf(slug: string): string {
  return siteUrl()?.href ?? `https://${slug}.invalid/`;
}

export async function wacz(site: Site, story: Story): Promise<Uint8Array> {
  const { slug, date, title, name } = editionOf(story);
  const base = baseOf(slug);
  const at = `${date}T00:00:00Z`;
  const info = {
    software: SOFTWARE,
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    description: `${title}, ${name} edition. These records were made from the files of the built site. Nothing was crawled, and no server answered: the addresses say where each file belongs, and the dates are the edition’s.`,
    isPartOf: `${title}, ${name} edition`,
  };
  const warc = await writeWarc(site, { base, date: at, info, filename: 'data.warc.gz' });
  const members: Member[] = [
    { path: WARC_PATH, bytes: warc.bytes, stored: true },
    { path: 'indexes/index.cdx', bytes: encode(index(warc, at)), stored: true },
    {
      path: PAGES,
      bytes: encode(pages(site, warc.records, { base, at })),
      stored: true,
    },
  ];
  const { publisher } = story;
  const description = encode(
    datapackage(members, {
      id: identifierOf(story.meta),
      title,
      at,
      base,
      software: SOFTWARE,
      publisher,
    }),
  );
  const digest = { path: 'datapackage.json', hash: `sha256:${sha256(description)}` };
  return zip(
    [
      ...members,
      { path: 'datapackage.json', bytes: description },
      { path: 'datapackage-digest.json', bytes: encode(json(digest)) },
    ],
    date,
  );
}

/** CDXJ, sorted: which record answers for which address. */
function index({ records }: Warc, at: string): string {
  const timestamp = at.replaceAll(/\D/g, '');
  const line = ({ url, mime, digest, offset, length }: Recorded): string => {
    const fields = { url, mime, status: 200, digest, length, offset, filename: 'data.warc.gz' };
    return `${getSurt(url)} ${timestamp} ${JSON.stringify(fields)}`;
  };
  return `${records.map(line).sort().join('\n')}\n`;
}

/** The pages that a reader may begin with, the article first, each with its words for searching. */
export function pages(
  site: Site,
  records: readonly Pick<Recorded, 'url' | 'mime'>[],
  { base, at }: { base: string; at: string },
): string {
  const heading = { format: 'json-pages-1.0', id: 'pages', title: 'All pages', hasText: true };
  const list = records
    .filter(({ url, mime }) => mime === 'text/html' && isPage(new URL(url)))
    .sort((a, b) => Number(b.url === base) - Number(a.url === base))
    .map(({ url }) => {
      const path = new URL(url).pathname.replace(/^\//, '');
      const file = [path, `${path}index.html`].find((candidate) => site.files.includes(candidate));
      const html = fromHtml(file ? site.text(file) : '');
      const title = textOf(select('title', html) ?? html) || path;
      return { id: uuidFrom(url), url, ts: at, title, text: wordsOf(select('body', html) ?? html) };
    });
  return `${[heading, ...list].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** Neither a second address of a page nor what answers where none is. */
const isPage = ({ pathname, search }: URL): boolean =>
  search === '' && (pathname.endsWith('/') || !/(index|404)\.html$|\/[^./]+$/.test(pathname));

/** What a page says, without its scripts and drawings. */
function wordsOf(node: Nodes): string {
  if (node.type === 'element' && ['script', 'style', 'svg'].includes(node.tagName)) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children
        .map((child) => wordsOf(child as Nodes))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}

interface Described {
  /** The edition’s. */
  id: string;
  title: string;
  at: string;
  base: string;
  software: string;
  publisher: Story['publisher'];
}

function datapackage(
  members: readonly Member[],
  { id, title, at, base, software, publisher }: Described,
): string {
  const { name, address, imprint } = publisher ?? {};
  return json({
    profile: 'data-package',
    wacz_version: '1.1.1',
    id,
    title,
    created: at,
    software,
    // As the specification of data packages names whoever took part.
    ...(name && {
      contributors: [{ title: name, role: 'publisher', path: imprint ?? address }],
    }),
    mainPageUrl: base,
    mainPageDate: at,
    resources: members.map(({ path, bytes }) => ({
      name: path.split('/').at(-1),
      path,
      hash: `sha256:${sha256(bytes)}`,
      bytes: bytes.length,
    })),
  });
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
