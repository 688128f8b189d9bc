/** A built site as the checks see it: its files, and its pages as a parser reads them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalsIn } from '../files.ts';
import { attribute, elementsOf, type HtmlElement } from '../html.ts';

export interface SitePage {
  /** From the site's root: record/index.html. */
  file: string;
  html: string;
  elements: HtmlElement[];
  ids: Set<string>;
}

/** What the site has to keep to, beside what every site does. */
export interface Expected {
  /** Ids that were published once, by the part of the site that has them. */
  published: Readonly<Record<'chapters' | 'steps' | 'claims' | 'sections', readonly string[]>>;
  /** Ids that were renamed, old to new. */
  aliases: Readonly<Record<string, string>>;
  /** Hosts that a newsroom's own markup may ask. */
  hosts: readonly string[];
}

const NOTHING_EXPECTED: Expected = {
  published: { chapters: [], steps: [], claims: [], sections: [] },
  aliases: {},
  hosts: [],
};

export interface BuiltSite {
  folder: string;
  expected: Expected;
  /** All files but the compressed copies, in a stable order. */
  files: string[];
  pages: SitePage[];
  has(file: string): boolean;
  text(file: string): string;
  bytes(file: string): Buffer;
}

/** Something that must not go live: where, what, and what to do. */
export interface Fault {
  place: string;
  found: string;
  remedy: string;
}

export interface Check {
  name: string;
  run(site: BuiltSite): Fault[] | Promise<Fault[]>;
}

/** @throws Error when the folder holds no index.html */
export function readSite(folder: string, expected: Expected = NOTHING_EXPECTED): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no index.html to check; run "npm run build" first`);
  }
  const bytes = (file: string): Buffer => readFileSync(join(folder, file));
  const text = (file: string): string => bytes(file).toString('utf8');
  const files = originalsIn(folder);
  return {
    folder,
    expected,
    files,
    pages: files.filter((file) => file.endsWith('.html')).map((file) => readPage(file, text(file))),
    has: (file) => existsSync(join(folder, file)),
    text,
    bytes,
  };
}

/** A page as the checks see it. */
export function readPage(file: string, html: string): SitePage {
  const elements = elementsOf(html);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  return { file, html, elements, ids };
}

/** The place of an element, as editors print it: record/index.html:3:120. */
export function placeOf(page: SitePage, element: HtmlElement): string {
  const { startLine = 1, startCol = 1 } = element.sourceCodeLocation ?? {};
  return `${page.file}:${startLine}:${startCol}`;
}

/** The page's meta element with this name or property; undefined where there is none. */
export function metaOf({ elements }: SitePage, key: string): string | undefined {
  const meta = elements.find(
    (e) =>
      e.tagName === 'meta' && (attribute(e, 'name') === key || attribute(e, 'property') === key),
  );
  return meta && attribute(meta, 'content');
}

/** The address of the page's link with this relation. */
export function linkOf({ elements }: SitePage, rel: string): string | undefined {
  const link = elements.find(
    (e) => e.tagName === 'link' && attribute(e, 'rel')?.split(/\s+/).includes(rel),
  );
  return link && attribute(link, 'href');
}

/** False for the not-found page, and for pages that only lead on. */
export function isContent({ file, elements }: SitePage): boolean {
  const leadsOn = elements.some((e) => attribute(e, 'http-equiv')?.toLowerCase() === 'refresh');
  return file !== '404.html' && !leadsOn;
}
