/** The descriptions that repositories read: Citation File Format 1.2, Zenodo's and DataCite 4. */
import { x } from 'xastscript';
import { stringify } from 'yaml';
import { type Described, doiOf, spdxOf, xmlDocument } from './described.ts';

/** CITATION.cff: https://citation-file-format.github.io/ */
export function citationFile(about: Described): string {
  const doi = doiOf(about.identifier);
  const spdx = spdxOf(about.licence.name);
  const licence = spdx ? { license: spdx } : { 'license-url': about.licence.url };
  return stringify({
    'cff-version': '1.2.0',
    message: 'Please cite the edition by what stands here.',
    type: 'dataset',
    title: about.title,
    abstract: about.description,
    version: about.edition,
    'date-released': about.date,
    authors: [{ name: about.creator }],
    ...licence,
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
          // Nobody is named as its author; CFF wants one.
          authors: [{ name: about.original.publisher }],
          editors: about.original.editors.map(personOf),
          publisher: { name: about.original.publisher },
          'issue-date': about.original.date,
          url: about.original.url,
        },
      ],
    }),
  });
}

/** A person, whose last name comes last: what CFF keeps apart from the names of institutions. */
function personOf(name: string) {
  const [, given, family] = /^(.+) (\S+)$/.exec(name) ?? [];
  return family ? { 'family-names': family, 'given-names': given } : { name };
}

/** .zenodo.json: https://developers.zenodo.org/#deposit-metadata */
export function zenodoFile(about: Described): string {
  const doi = doiOf(about.identifier);
  const spdx = spdxOf(about.licence.name);
  const metadata = {
    upload_type: 'publication',
    publication_type: 'other',
    title: about.title,
    description: about.description,
    creators: [{ name: about.creator }],
    version: about.edition,
    publication_date: about.date,
    language: { en: 'eng', ru: 'rus', kk: 'kaz' }[about.language] ?? about.language,
    ...(spdx && { license: spdx.toLowerCase() }),
    access_right: 'open',
    // A DOI that was reserved is the record's own; a URN is another name of it.
    ...(doi && { doi }),
    related_identifiers: [
      ...(doi ? [] : [{ identifier: about.identifier, relation: 'isIdenticalTo' }]),
      ...(about.swhid ? [{ identifier: about.swhid, relation: 'isDerivedFrom' }] : []),
      ...(about.original ? [{ identifier: about.original.url, relation: 'isDerivedFrom' }] : []),
    ],
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** datacite.xml: https://schema.datacite.org/meta/kernel-4/ */
export function dataCite(about: Described): string {
  const doi = doiOf(about.identifier);
  const language = { 'xml:lang': about.language };
  const { original } = about;
  const root = x(
    'resource',
    {
      xmlns: 'http://datacite.org/schema/kernel-4',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://datacite.org/schema/kernel-4 https://schema.datacite.org/meta/kernel-4/metadata.xsd',
    },
    // Children stand in lists: what stands bare in the second place is taken for attributes.
    [
      x('identifier', { identifierType: doi ? 'DOI' : 'URN' }, doi ?? about.identifier),
      x('creators', [
        x('creator', [x('creatorName', { nameType: 'Organizational' }, about.creator)]),
      ]),
      x('titles', [x('title', language, about.title)]),
      x('publisher', about.publisher),
      x('publicationYear', about.date.slice(0, 4)),
      x('resourceType', { resourceTypeGeneral: 'InteractiveResource' }, 'Article with its data'),
      x('dates', [x('date', { dateType: 'Issued' }, about.date)]),
      x('language', about.language),
      ...(original ? [x('relatedIdentifiers', [derivedFrom(original.url)])] : []),
      x('sizes', [x('size', `${sum(about.files.map(({ bytes }) => bytes))} bytes`)]),
      x(
        'formats',
        [...new Set(about.files.map((f) => f.mediaType))].map((type) => x('format', type)),
      ),
      x('version', about.edition),
      x('rightsList', [x('rights', rightsOf(about.licence), about.licence.name)]),
      x('descriptions', [
        x('description', { descriptionType: 'Abstract', ...language }, about.description),
      ]),
    ],
  );
  return xmlDocument(root);
}

const derivedFrom = (url: string) =>
  x('relatedIdentifier', { relatedIdentifierType: 'URL', relationType: 'IsDerivedFrom' }, url);

/** The licence by its address, and by its name in SPDX's list. */
function rightsOf({ name, url }: Described['licence']): Record<string, string> {
  const rightsIdentifier = spdxOf(name);
  return {
    rightsURI: url,
    ...(rightsIdentifier && {
      rightsIdentifier,
      rightsIdentifierScheme: 'SPDX',
      schemeURI: 'https://spdx.org/licenses/',
    }),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
