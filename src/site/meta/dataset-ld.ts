/** The downloads as a schema.org Dataset. */
import type { Dataset, WithContext } from 'schema-dts';
import type { Story } from '../../story/types.ts';
import { absolute } from '../../story/site.ts';
import { lastChange } from './tags.ts';

/** @param files the downloads, as addresses inside the site */
export function datasetLd(
  story: Story,
  files: readonly { path: string; type: string }[],
  site: URL | undefined,
): WithContext<Dataset> {
  const { meta, words } = story;
  const { set } = words.data;
  const url = absolute('/data/', site);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(url !== undefined && { '@id': url, url }),
    name: set.name({ title: meta.title }),
    description: set.description,
    creator: { '@type': 'Organization', name: meta.author },
    datePublished: meta.edition.date,
    dateModified: lastChange(story),
    version: meta.edition.name,
    inLanguage: meta.language,
    license: meta.licence.words.url,
    isAccessibleForFree: true,
    ...(site && {
      distribution: files.map(({ path, type }) => ({
        '@type': 'DataDownload',
        contentUrl: absolute(path, site) ?? '',
        encodingFormat: type,
      })),
    }),
  };
}
