/** What an edition is called and dated, as content/story.yaml says, and what its files are; nothing here asks the clock. */
import { printDay } from './dates.ts';
import { capital } from './words/list.ts';
import type { Story } from './types.ts';

export interface Edition {
  /** For example "first": the folder in editions/. */
  name: string;
  /** YYYY-MM-DD. */
  date: string;
  /** The beginning of every file's name, made of the title: "eight-days-in-january". */
  slug: string;
  title: string;
  language: string;
}

/** A name for files and citations, made of a title; a title without Latin letters gives none of its own. */
export function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return /[a-z]/.test(slug) ? slug : 'story';
}

/** The name of the edition as the story prints it. */
export const editionTitle = ({ edition }: Pick<Story['meta'], 'edition'>): string =>
  edition.title ?? edition.name;

/** The edition with its day, as a sentence begins with it: "First edition, 26 November 2026". */
export function datedEdition({ meta, words }: Pick<Story, 'meta' | 'words'>): string {
  const date = printDay(meta.edition.date, words);
  return capital(words.editions.name({ edition: editionTitle(meta), date }));
}

export function editionOf({ meta }: Pick<Story, 'meta'>): Edition {
  const { title, language, edition } = meta;
  return { ...edition, slug: slugOf(title), title, language };
}

/** The names of an edition's files by what they are. */
export function fileNames({ slug }: Pick<Edition, 'slug'>) {
  return {
    page: `${slug}.html`,
    pdf: `${slug}.pdf`,
    epub: `${slug}.epub`,
    wacz: `${slug}.wacz`,
    site: `${slug}-site.zip`,
    source: `${slug}-source.zip`,
    data: `${slug}-data.zip`,
    sbom: `${slug}-sbom.cdx.json`,
  } as const;
}

/** The names of the files that speak of the others. */
export const MANIFEST = 'MANIFEST.json';
export const SUMS = 'SHA256SUMS';
export const SIGNATURE = 'SHA256SUMS.sig';
