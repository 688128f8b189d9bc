/** What the head of a page says of it to search engines, reference managers and whoever unfolds a link. */
import type { Story } from '../../story/types.ts';
import { identifierOf } from '../../story/identifier.ts';
import { absolute } from '../../story/site.ts';

/** A page, in the words its head needs. */
export interface PageMeta {
  /** Where it lies in the site: "/", "/record/". */
  path: string;
  title: string;
  description: string;
  /** The picture shown where the address is shared; left out while the site has no address. */
  image?: { path: string; alt: string; width: number; height: number } | undefined;
}

/** A meta element: its key is a `name`, or a `property` for Open Graph. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

/** A link element of the head. */
export interface LinkTag {
  rel: string;
  href: string;
  type?: string;
  title?: string;
}

/** Open Graph, and the little that Twitter reads beside it. */
export function socialTags(page: PageMeta, story: Story, site: URL | undefined): MetaTag[] {
  const { meta } = story;
  const isArticle = page.path === '/';
  const url = absolute(page.path, site);
  const picture = page.image && absolute(page.image.path, site);
  return [
    property('og:type', isArticle ? 'article' : 'website'),
    property('og:site_name', story.publisher?.name ?? meta.title),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:locale', story.words.locale.replace('-', '_')),
    ...(url === undefined ? [] : [property('og:url', url)]),
    ...(picture === undefined || !page.image
      ? []
      : [
          property('og:image', picture),
          property('og:image:alt', page.image.alt),
          property('og:image:width', String(page.image.width)),
          property('og:image:height', String(page.image.height)),
        ]),
    ...(isArticle
      ? [
          property('article:published_time', meta.edition.date),
          property('article:modified_time', lastChange(story)),
        ]
      : []),
    named('twitter:card', picture === undefined ? 'summary' : 'summary_large_image'),
    ...(story.publisher?.twitter ? [named('twitter:site', story.publisher.twitter)] : []),
  ];
}

/** Highwire's citation tags, which reference managers read, and Dublin Core. For the article alone. */
export function citationTags({ meta }: Story, site: URL | undefined): MetaTag[] {
  const url = absolute('/', site);
  return [
    named('citation_title', meta.title),
    named('citation_author', meta.author),
    named('citation_publication_date', meta.edition.date.replaceAll('-', '/')),
    named('citation_language', meta.language),
    ...(url === undefined ? [] : [named('citation_fulltext_html_url', url)]),
    named('DC.title', meta.title),
    named('DC.creator', meta.author),
    named('DC.date', meta.edition.date),
    named('DC.type', 'Text'),
    named('DC.format', 'text/html'),
    named('DC.language', meta.language),
    named('DC.description', meta.dek),
    ...(meta.original ? [named('DC.source', meta.original.url)] : []),
    named('DC.rights', meta.licence.words.url),
    named('DC.identifier', identifierOf(meta)),
    ...(url === undefined ? [] : [named('DC.identifier', url)]),
  ];
}

/** Links to the feed and the downloads, and, where the site's address is known, to the page itself. */
export function linkTags(page: PageMeta, { words }: Story, site: URL | undefined): LinkTag[] {
  const { feed, links } = words;
  const url = absolute(page.path, site);
  return [
    ...(url === undefined
      ? []
      : [
          { rel: 'canonical', href: url },
          { rel: 'cite-as', href: url },
        ]),
    {
      rel: 'alternate',
      href: '/feed.xml',
      type: 'application/atom+xml',
      title: feed.title,
    },
    { rel: 'alternate', href: '/data/claims.json', type: 'application/json', title: links.claims },
    {
      rel: 'alternate',
      href: '/data/sources.json',
      type: 'application/json',
      title: links.sources,
    },
    { rel: 'alternate', href: '/data/claims.csv', type: 'text/csv', title: links.claims },
    { rel: 'alternate', href: '/data/sources.csv', type: 'text/csv', title: links.sources },
    { rel: 'alternate', href: '/data/figures.csv', type: 'text/csv', title: links.figures },
  ];
}

/** The day of the latest correction, or of the edition where that is later. */
export function lastChange({ meta, corrections }: Pick<Story, 'meta' | 'corrections'>): string {
  return [meta.edition.date, ...corrections.map(({ date }) => date)].sort().at(-1) ?? '';
}

const named = (name: string, content: string): MetaTag => ({ name, content });
const property = (key: string, content: string): MetaTag => ({ property: key, content });
