/** The descriptions that repositories read: Citation File Format 1.2, Zenodo's, DataCite 4 and PREMIS 3. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { stringify } from 'yaml';
import { type Described, doiOf, pronomOf } from './described.ts';

/** CITATION.cff: https://citation-file-format.github.io/ */
export function citationFile(about: Described): string {
  const doi = doiOf(about.identifier);
  return stringify({
    'cff-version': '1.2.0',
    message: 'Please cite the edition by what stands here.',
    type: 'dataset',
    title: about.title,
    abstract: about.description,
    version: about.edition,
    'date-released': about.date,
    authors: [{ name: about.creator }],
    license: about.licence.name.replaceAll(' ', '-'),
    ...(doi && { doi }),
    identifiers: [
      ...(doi ? [] : [{ type: 'other', value: about.identifier, description: 'This edition' }]),
      ...(about.swhid
        ? [{ type: 'swh', value: about.swhid, description: 'What it was made from' }]
        : []),
    ],
    ...(about.original && {
      references: [
        {
          type: 'article',
          title: about.original.title,
          authors: about.original.editors.map((name) => ({ name })),
          url: about.original.url,
        },
      ],
    }),
  });
}

/** .zenodo.json: https://developers.zenodo.org/#deposit-metadata */
export function zenodoFile(about: Described): string {
  const metadata = {
    upload_type: 'publication',
    publication_type: 'other',
    title: about.title,
    description: about.description,
    creators: [{ name: about.creator }],
    version: about.edition,
    publication_date: about.date,
    language: { en: 'eng', ru: 'rus', kk: 'kaz' }[about.language] ?? about.language,
    license: about.licence.name.toLowerCase().replaceAll(' ', '-'),
    access_right: 'open',
    ...(about.original && {
      related_identifiers: [{ identifier: about.original.url, relation: 'isDerivedFrom' }],
    }),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** datacite.xml: https://schema.datacite.org/meta/kernel-4/ */
export function dataCite(about: Described): string {
  const doi = doiOf(about.identifier);
  const root = x(
    'resource',
    {
      xmlns: 'http://datacite.org/schema/kernel-4',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://datacite.org/schema/kernel-4 https://schema.datacite.org/meta/kernel-4/metadata.xsd',
    },
    x('identifier', { identifierType: doi ? 'DOI' : 'URN' }, doi ?? about.identifier),
    x('creators', x('creator', x('creatorName', { nameType: 'Organizational' }, about.creator))),
    x('titles', x('title', { 'xml:lang': about.language }, about.title)),
    x('publisher', about.creator),
    x('publicationYear', about.date.slice(0, 4)),
    x('resourceType', { resourceTypeGeneral: 'InteractiveResource' }, 'Article with its data'),
    x('dates', x('date', { dateType: 'Issued' }, about.date)),
    x('language', about.language),
    about.original
      ? x(
          'relatedIdentifiers',
          x(
            'relatedIdentifier',
            { relatedIdentifierType: 'URL', relationType: 'IsDerivedFrom' },
            about.original.url,
          ),
        )
      : null,
    x(
      'formats',
      [...new Set(about.files.map((f) => f.mediaType))].map((type) => x('format', type)),
    ),
    x('version', about.edition),
    x('rightsList', x('rights', { rightsURI: about.licence.url }, about.licence.name)),
    x(
      'descriptions',
      x(
        'description',
        { descriptionType: 'Abstract', 'xml:lang': about.language },
        about.description,
      ),
    ),
  );
  return document(root);
}

/** premis.xml: https://www.loc.gov/standards/premis/v3/ */
export function premis(about: Described): string {
  const objects = about.files.map(({ file, bytes, mediaType, sha256 }) => {
    const puid = pronomOf(mediaType);
    return x(
      'premis:object',
      { 'xsi:type': 'premis:file' },
      x(
        'premis:objectIdentifier',
        x('premis:objectIdentifierType', 'path'),
        x('premis:objectIdentifierValue', `data/${file}`),
      ),
      x(
        'premis:objectCharacteristics',
        x(
          'premis:fixity',
          x('premis:messageDigestAlgorithm', 'SHA-256'),
          x('premis:messageDigest', sha256),
        ),
        x('premis:size', String(bytes)),
        x(
          'premis:format',
          x('premis:formatDesignation', x('premis:formatName', mediaType)),
          puid === undefined
            ? null
            : x(
                'premis:formatRegistry',
                x('premis:formatRegistryName', 'PRONOM'),
                x('premis:formatRegistryKey', puid),
              ),
        ),
      ),
    );
  });
  const event = x(
    'premis:event',
    x(
      'premis:eventIdentifier',
      x('premis:eventIdentifierType', 'local'),
      x('premis:eventIdentifierValue', 'creation'),
    ),
    x('premis:eventType', 'creation'),
    x('premis:eventDateTime', about.date),
  );
  return document(
    x(
      'premis:premis',
      {
        'xmlns:premis': 'http://www.loc.gov/premis/v3',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        version: '3.0',
      },
      objects,
      event,
    ),
  );
}

function document(root: Parameters<typeof toXml>[0]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}
