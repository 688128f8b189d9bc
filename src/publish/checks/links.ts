/** Every link leads to a file, and every anchor to an element; none depends on where the site is put. */
import { attribute, attributesOf, type HtmlElement } from '../html.ts';
import { type BuiltSite, type Check, type Fault, placeOf, type SitePage } from './site.ts';

const HOST = 'http://site.invalid';
const ADDRESSES = ['href', 'src', 'poster', 'action', 'data', 'xlink:href', 'data-to'];
/** Attributes that name elements of the same page by their ids. */
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];

export const links: Check = {
  name: 'links',
  run: (site) =>
    site.pages.flatMap((page) => page.elements.flatMap((e) => faultsOf(site, page, e))),
};

function faultsOf(site: BuiltSite, page: SitePage, element: HtmlElement): Fault[] {
  const place = placeOf(page, element);
  const addresses = attributesOf(element).filter(([name]) => ADDRESSES.includes(name));
  const wanted = REFERENCES.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []);
  return [
    ...addresses.flatMap(([, address]) =>
      faultsOfAddress(site, page, address).map((fault) => ({ place, ...fault })),
    ),
    ...wanted
      .filter((id) => id !== '' && !page.ids.has(id))
      .map((id) => ({
        place,
        found: `<${element.tagName}> refers to #${id}, which is not in the page`,
        remedy: 'name an id of the page',
      })),
  ];
}

function faultsOfAddress(site: BuiltSite, page: SitePage, address: string): Omit<Fault, 'place'>[] {
  if (/^(data|mailto|tel):/i.test(address)) return [];
  if (!URL.canParse(address, HOST)) {
    return [{ found: `${address} is no address`, remedy: 'write a full address, https://…' }];
  }
  if (address.startsWith('/')) {
    const remedy =
      'let the build make it relative: run "npm run build", and change nothing after it';
    return [{ found: `${address} works only at a domain's root`, remedy }];
  }
  const url = new URL(address, `${HOST}/${page.file}`);
  return url.origin === HOST ? faultsOfTarget(site, url) : [];
}

function faultsOfTarget(site: BuiltSite, url: URL): Omit<Fault, 'place'>[] {
  const file = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
  if (!site.files.includes(file)) {
    return [{ found: `there is no ${file}`, remedy: 'correct the link, or add the file' }];
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  const target = site.pages.find((candidate) => candidate.file === file);
  if (anchor === '' || !target || target.ids.has(anchor)) return [];
  return [
    { found: `${file} has no #${anchor}`, remedy: 'correct the anchor, or name the element so' },
  ];
}
