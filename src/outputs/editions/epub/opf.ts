/** The package document: what the book is, what it holds, in which order, and how accessible it is. */
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { Story } from '../../../story/types.ts';
import { editionOf } from '../../../story/edition-names.ts';
import { identifierOf } from '../../../story/identifier.ts';

export interface Item {
  id: string;
  href: string;
  type: string;
  properties?: string;
  /** Part of the reading order. */
  spine?: boolean;
}

const ACCESSIBILITY: [property: string, value: string][] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessModeSufficient', 'textual,visual'],
  ['schema:accessibilityFeature', 'alternativeText'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityHazard', 'none'],
];

/** As EPUB Accessibility 1.1 wants it written: https://www.w3.org/TR/epub-a11y-11/#sec-conf-reporting */
const CONFORMANCE = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA';

export function opf(story: Story, items: readonly Item[]): string {
  const { meta, publisher, words } = story;
  const accessibility = [
    ...ACCESSIBILITY,
    ['schema:accessibilitySummary', words.book.accessibility] as const,
  ];
  const { title, language, date } = editionOf(story);
  const dc = (key: string, text: string, more = {}) => x(`dc:${key}`, more, text);
  const metadata = x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    dc('identifier', identifierOf(meta), { id: 'identifier' }),
    dc('title', title),
    dc('creator', meta.author),
    ...(publisher ? [dc('publisher', publisher.name)] : []),
    dc('language', language),
    dc('date', date),
    dc('description', meta.dek),
    ...(meta.original ? [dc('source', meta.original.url)] : []),
    dc('rights', `${meta.licence.words.name}, ${meta.licence.words.url}`),
    x('meta', { property: 'dcterms:modified' }, `${date}T00:00:00Z`),
    x('meta', { property: 'dcterms:conformsTo', id: 'conformance' }, CONFORMANCE),
    // Nobody else has looked: who made it says so.
    x('meta', { property: 'a11y:certifiedBy', refines: '#conformance' }, meta.author),
    ...accessibility.map(([property, value]) => x('meta', { property }, value)),
  ]);
  const manifest = items.map(({ id, href, type, properties }) =>
    x('item', { id, href, 'media-type': type, ...(properties ? { properties } : {}) }),
  );
  const spine = items.filter((item) => item.spine).map(({ id }) => x('itemref', { idref: id }));
  const root = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      'xml:lang': language,
    },
    [metadata, x('manifest', manifest), x('spine', spine)],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
}
