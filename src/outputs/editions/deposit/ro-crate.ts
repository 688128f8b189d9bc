/** RO-Crate 1.1: https://www.researchobject.org/ro-crate/specification/1.1/ */
import { type Described, pronomOf } from './described.ts';

/** @returns ro-crate-metadata.json, for the folder in which the edition's files lie */
export function roCrate(about: Described): string {
  const creator = { '@id': '#creator' };
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: `${about.title}, ${about.edition} edition`,
      description: about.description,
      datePublished: about.date,
      identifier: about.identifier,
      inLanguage: about.language,
      version: about.edition,
      license: { '@id': about.licence.url },
      creator,
      publisher: about.publisher === about.creator ? creator : { '@id': '#publisher' },
      ...(about.original && { isBasedOn: { '@id': about.original.url } }),
      hasPart: about.files.map(({ file }) => ({ '@id': file })),
    },
    { '@id': '#creator', '@type': 'Organization', name: about.creator },
    ...(about.publisher === about.creator
      ? []
      : [{ '@id': '#publisher', '@type': 'Organization', name: about.publisher }]),
    { '@id': about.licence.url, '@type': 'CreativeWork', name: about.licence.name },
    ...(about.original
      ? [
          {
            '@id': about.original.url,
            '@type': 'CreativeWork',
            name: about.original.title,
            publisher: about.original.publisher,
          },
        ]
      : []),
    ...about.files.map(({ file, bytes, mediaType, made, sha256 }) => {
      const puid = pronomOf(mediaType);
      const format = puid && { '@id': `https://www.nationalarchives.gov.uk/PRONOM/${puid}` };
      return {
        '@id': file,
        '@type': 'File',
        name: file,
        description: made,
        contentSize: String(bytes),
        encodingFormat: format ? [mediaType, format] : mediaType,
        sha256,
      };
    }),
    ...[...new Set(about.files.flatMap(({ mediaType }) => pronomOf(mediaType) ?? []))].map(
      (puid) => ({
        '@id': `https://www.nationalarchives.gov.uk/PRONOM/${puid}`,
        '@type': 'WebPage',
        name: `PRONOM ${puid}`,
      }),
    ),
  ];
  const crate = { '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph };
  return `${JSON.stringify(crate, null, 2)}\n`;
}
