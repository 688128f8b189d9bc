/** What search engines read of a page can be read. */
import { attribute, type HtmlElement, ownText } from '../html.ts';
import { type Check, type Fault, placeOf } from './site.ts';

export const jsonLd: Check = {
  name: 'JSON-LD',
  run: ({ pages }) => [
    ...pages.flatMap((page) =>
      page.elements
        .filter(isLinkedData)
        .flatMap((script) =>
          faultsIn(ownText(script)).map((fault) => ({ place: placeOf(page, script), ...fault })),
        ),
    ),
    ...pages
      .filter(({ file, elements }) => file === 'index.html' && !elements.some(isLinkedData))
      .map(({ file }) => ({
        place: file,
        found: 'the article has no JSON-LD',
        remedy: 'put components/Meta.astro into the head of src/pages/index.astro',
      })),
  ],
};

/** True for a script that holds linked data. */
export const isLinkedData = (element: HtmlElement): boolean =>
  element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json';

/** Fields without which search engines leave a thing out, by its type. */
const NEEDED: Record<string, readonly string[]> = {
  Article: ['headline', 'author', 'datePublished', 'inLanguage', 'license'],
  Dataset: ['name', 'description', 'license'],
};

function faultsIn(text: string): Omit<Fault, 'place'>[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [{ found: `broken JSON: ${(error as Error).message}`, remedy: 'correct src/site/meta' }];
  }
  const things = Array.isArray(data) ? (data as unknown[]) : [data];
  return things.flatMap((thing) => faultsOf(thing as Record<string, unknown>));
}

function faultsOf(thing: Record<string, unknown>): Omit<Fault, 'place'>[] {
  const type = String(thing['@type'] ?? '');
  const needed = ['@context', '@type', ...(NEEDED[type] ?? [])];
  return needed
    .filter((field) => thing[field] === undefined || thing[field] === '')
    .map((field) => ({
      found: `${type || 'a thing'} has no ${field}`,
      remedy: 'add it in src/site/meta',
    }));
}
