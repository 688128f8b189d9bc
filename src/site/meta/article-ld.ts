/** The article as schema.org JSON-LD. */
import type { Article, CreativeWork, WithContext } from 'schema-dts';
import { spanOf } from '../../story/dates.ts';
import type { Story } from '../../story/types.ts';
import { sourceUses } from '../../story/record/by-source.ts';
import { absolute } from '../../story/site.ts';
import { lastChange } from './tags.ts';

/** A source on which fewer claims rest is listed in the record and the downloads, not in the head of the page. */
const FEWEST_CLAIMS = 3;
/** Nor are more than these. */
const MOST_SOURCES = 6;

/** The article: who retells it, what it retells, what it rests on, and what was corrected. */
export function articleLd(story: Story, site: URL | undefined): WithContext<Article> {
  const { meta, chapters, corrections, publisher } = story;
  const url = absolute('/', site);
  const spans = chapters.flatMap(({ data }) => spanOf(data) ?? []);
  const from = spans.map((span) => span.from.slice(0, 10)).sort()[0];
  const to = spans
    .map((span) => span.to.slice(0, 10))
    .sort()
    .at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...(url !== undefined && { '@id': url, url, mainEntityOfPage: url }),
    headline: meta.title,
    description: meta.dek,
    author: { '@type': 'Organization', name: meta.author },
    ...(publisher && {
      publisher: {
        '@type': 'Organization',
        name: publisher.name,
        ...(publisher.address && { url: publisher.address }),
      },
    }),
    datePublished: meta.edition.date,
    dateModified: lastChange(story),
    inLanguage: meta.language,
    license: meta.licence.words.url,
    isAccessibleForFree: true,
    ...(from && to && { temporalCoverage: `${from}/${to}` }),
    ...(meta.original && {
      isBasedOn: {
        '@type': 'Article',
        headline: meta.original.title,
        url: meta.original.url,
        publisher: { '@type': 'Organization', name: meta.original.publisher },
        editor: meta.original.editors.map((name) => ({ '@type': 'Person', name })),
      },
    }),
    citation: mainSources(story),
    // They stand in the page, each with what was said before; here it is where.
    ...(corrections.length > 0 && {
      correction: absolute('/#corrections', site) ?? '#corrections',
    }),
  };
}

/** The sources that carry most, the most used first, by name and address alone. */
function mainSources(story: Story): CreativeWork[] {
  return sourceUses(story)
    .filter(({ claims }) => claims.length >= FEWEST_CLAIMS)
    .sort((a, b) => b.claims.length - a.claims.length)
    .slice(0, MOST_SOURCES)
    .map(({ source }) => ({
      '@type': 'CreativeWork',
      name: `${source.title} (${source.publisher})`,
      url: source.url,
      ...(source.archived && { archivedAt: source.archived.url }),
    }));
}
