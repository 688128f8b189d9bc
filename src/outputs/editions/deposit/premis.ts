/** premis.xml, PREMIS 3: https://www.loc.gov/standards/premis/v3/ */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { type Described, pronomOf, xmlDocument } from './described.ts';

/** Every file with its fixity, what was done to them, by whom, and what may be done with them. */
export function premis(about: Described): string {
  const source = about.files.find(({ file }) => file.endsWith('-source.zip'))?.file;
  const attributes = {
    'xmlns:premis': 'http://www.loc.gov/premis/v3',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    version: '3.0',
  };
  return xmlDocument(
    x('premis:premis', attributes, [
      ...about.files.map((file) => object(file, source)),
      event('creation', 'creation', about.date),
      // Whoever makes a bag need not say when; the sums are checked in any case.
      ...(about.bagged ? [event('fixity', 'fixity check', about.bagged)] : []),
      x('premis:agent', [
        identified('agent', 'local', 'creator'),
        of('agentName', about.creator),
        of('agentType', 'organization'),
      ]),
      x('premis:rights', [rights(about)]),
    ]),
  );
}

function object(
  { file, bytes, mediaType, sha256 }: Described['files'][number],
  source: string | undefined,
): Element {
  const puid = pronomOf(mediaType);
  const registry = puid && [
    x('premis:formatRegistry', [of('formatRegistryName', 'PRONOM'), of('formatRegistryKey', puid)]),
  ];
  return x('premis:object', { 'xsi:type': 'premis:file' }, [
    identified('object', 'path', `data/${file}`),
    x('premis:objectCharacteristics', [
      x('premis:fixity', [of('messageDigestAlgorithm', 'SHA-256'), of('messageDigest', sha256)]),
      of('size', String(bytes)),
      x('premis:format', [
        x('premis:formatDesignation', [of('formatName', mediaType)]),
        ...(registry ?? []),
      ]),
    ]),
    ...(source && source !== file ? [madeFrom(source)] : []),
  ]);
}

const madeFrom = (source: string): Element =>
  x('premis:relationship', [
    of('relationshipType', 'derivation'),
    of('relationshipSubType', 'has source'),
    x('premis:relatedObjectIdentifier', [
      of('relatedObjectIdentifierType', 'path'),
      of('relatedObjectIdentifierValue', `data/${source}`),
    ]),
  ]);

const event = (name: string, type: string, date: string): Element =>
  x('premis:event', [
    identified('event', 'local', name),
    of('eventType', type),
    of('eventDateTime', date),
    x('premis:linkingAgentIdentifier', [
      of('linkingAgentIdentifierType', 'local'),
      of('linkingAgentIdentifierValue', 'creator'),
    ]),
  ]);

const rights = ({ licence }: Described): Element =>
  x('premis:rightsStatement', [
    identified('rightsStatement', 'local', 'licence'),
    of('rightsBasis', 'license'),
    x('premis:licenseInformation', [
      x('premis:licenseDocumentationIdentifier', [
        of('licenseDocumentationIdentifierType', 'URI'),
        of('licenseDocumentationIdentifierValue', licence.url),
      ]),
      of('licenseTerms', licence.name),
    ]),
    x('premis:rightsGranted', [of('act', 'disseminate')]),
  ]);

/** An element that names what it stands in. */
const identified = (what: string, type: string, value: string): Element =>
  x(`premis:${what}Identifier`, [
    of(`${what}IdentifierType`, type),
    of(`${what}IdentifierValue`, value),
  ]);

/** An element that holds words alone. */
const of = (name: string, words: string): Element => x(`premis:${name}`, words);
