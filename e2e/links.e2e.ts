import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, elementsOf, htmlFilesIn } from './markup.ts';
import { expect, SITE, test } from './support.ts';

const HOST = 'http://site.invalid';
/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'data', 'xlink:href'];
/** Attributes that hold ids of the same page, separated by spaces. */
const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'for',
  'headers',
  'list',
];
/** Elements whose addresses a browser loads by itself. */
const LOADS = [
  'script',
  'img',
  'source',
  'iframe',
  'video',
  'audio',
  'embed',
  'object',
  'image',
  'use',
];
const LOADED_LINKS = /\b(stylesheet|icon|preload|modulepreload|manifest|prefetch)\b/;

/** The file that an address of the site answers with. */
const fileAt = (url: URL): string =>
  decodeURIComponent(url.pathname)
    .replace(/^\//, '')
    .replace(/(^|\/)$/, '$1index.html');

function addressesOf({ attributes }: Element): string[] {
  const one = ADDRESSES.flatMap((name) => attributes.get(name) ?? []);
  const many = (attributes.get('srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s/)[0]);
  return [...one, ...many.filter((part) => part !== undefined && part !== '')] as string[];
}

const idsOf = (elements: Element[]): Set<string> =>
  new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));

const pages = (): Map<string, Element[]> =>
  new Map(htmlFilesIn(SITE).map((file) => [file, elementsOf(join(SITE, file))]));

/** Every address in the site with the page it stands in, made absolute. */
function* addresses(
  all: Map<string, Element[]>,
): Generator<{ from: string; element: Element; url: URL }> {
  for (const [from, elements] of all) {
    for (const element of elements) {
      for (const address of addressesOf(element)) {
        yield { from, element, url: new URL(address, `${HOST}/${from}`) };
      }
    }
  }
}

test('every internal link leads to a file, and every anchor to an element', () => {
  const all = pages();
  const ids = new Map([...all].map(([file, elements]) => [file, idsOf(elements)]));
  const broken: string[] = [];
  for (const { from, url } of addresses(all)) {
    if (url.origin !== HOST) continue;
    const file = fileAt(url);
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (!existsSync(join(SITE, file))) broken.push(`${from}: ${url.pathname} is no file`);
    else if (anchor && !ids.get(file)?.has(anchor))
      broken.push(`${from}: ${file} has no #${anchor}`);
  }
  expect([...new Set(broken)]).toEqual([]);
});

test('every reference between elements finds its element', () => {
  const broken: string[] = [];
  for (const [file, elements] of pages()) {
    const ids = idsOf(elements);
    for (const { name, attributes } of elements) {
      const wanted = REFERENCES.flatMap((key) => attributes.get(key)?.split(/\s+/) ?? []);
      for (const id of wanted) if (!ids.has(id)) broken.push(`${file}: <${name}> refers to #${id}`);
    }
  }
  expect(broken).toEqual([]);
});

test('every id stands once in its page, and a shared part of a drawing is one', () => {
  const twice: string[] = [];
  for (const [file, elements] of pages()) {
    const seen = new Map<string, string>();
    for (const { name, attributes } of elements) {
      const id = attributes.get('id');
      if (id !== undefined && seen.has(id)) twice.push(`${file}: two elements have the id ${id}`);
      if (id !== undefined) seen.set(id, name);
    }
    for (const { name, attributes } of elements) {
      const part = name === 'use' ? seen.get((attributes.get('href') ?? '').slice(1)) : 'path';
      if (!['path', 'symbol', 'g', 'pattern'].includes(part ?? '')) {
        twice.push(`${file}: a drawing uses ${attributes.get('href')}, which is a ${part}`);
      }
    }
  }
  expect([...new Set(twice)]).toEqual([]);
});

test('no page loads anything from another host', () => {
  const faults: string[] = [];
  for (const { from, element, url } of addresses(pages())) {
    const { name, attributes } = element;
    const loaded =
      LOADS.includes(name) || (name === 'link' && LOADED_LINKS.test(attributes.get('rel') ?? ''));
    const foreign = url.origin !== HOST && url.protocol !== 'data:';
    if (loaded && foreign) faults.push(`${from}: <${name}> loads ${url.href}`);
  }
  expect(faults).toEqual([]);
});
