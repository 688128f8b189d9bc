/** A page asks no other host for anything. */
import { urlsIn } from '../css.ts';
import { attribute, attributesOf, type HtmlElement, ownText } from '../html.ts';
import { isPublishers } from '../publisher.ts';
import { type Check, placeOf } from './site.ts';

/** Elements whose addresses a browser fetches by itself, with the attributes that hold them. */
const FETCHES: Record<string, readonly string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};
const FETCHED_LINKS =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

export const thirdParty: Check = {
  name: 'third parties',
  run: ({ pages, expected }) =>
    pages.flatMap((page) =>
      page.elements.flatMap((element) =>
        fetchedBy(element)
          .filter((address) => /(^|[\s,])(https?:)?\/\//i.test(address))
          .filter((address) => !(isPublishers(element) && isListed(address, expected.hosts)))
          .map((address) => ({
            place: placeOf(page, element),
            found: `<${element.tagName}> asks ${address}`,
            remedy: 'put a copy of it into public/, or leave it out',
          })),
      ),
    ),
};

/** True for an address at a host that the newsroom lists; the page’s policy says for what. */
const isListed = (address: string, hosts: readonly string[]): boolean =>
  URL.canParse(address) && hosts.includes(new URL(address).origin);

function fetchedBy(element: HtmlElement): string[] {
  const { tagName } = element;
  if (tagName === 'style') return urlsIn(ownText(element)).map(({ address }) => address);
  if (tagName === 'link') {
    return FETCHED_LINKS.test(attribute(element, 'rel') ?? '')
      ? [attribute(element, 'href') ?? '']
      : [];
  }
  const names = FETCHES[tagName] ?? [];
  return attributesOf(element).flatMap(([name, value]) => (names.includes(name) ? [value] : []));
}
