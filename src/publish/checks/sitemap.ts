/** Where the site's address is known, the sitemap lists its pages, all of them and no others. */
import { isListed } from '../crawlers.ts';
import { type BuiltSite, type Check, type Fault, linkOf } from './site.ts';
import { all, readXml, textOf } from './xml.ts';

const FILE = 'sitemap.xml';
const REBUILD = 'build again with SITE_URL set, and change nothing after it';

export const sitemap: Check = { name: 'sitemap', run: (site) => faultsOf(site) };

/** The address of the site, as its pages name it; undefined when they were built without one. */
export function rootOf(site: BuiltSite): string | undefined {
  const index = site.pages.find(({ file }) => file === 'index.html');
  return index && linkOf(index, 'canonical');
}

function faultsOf(site: BuiltSite): Fault[] {
  const fault = (found: string, remedy = REBUILD): Fault => ({ place: FILE, found, remedy });
  const root = rootOf(site);
  if (!site.has(FILE))
    return root ? [fault('there is no sitemap, though the address is known')] : [];
  if (!root) return [fault('there is a sitemap, though no page knows the address')];
  const document = readXml(site.text(FILE));
  if (typeof document === 'string') return [fault(document)];
  const listed = all(document, 'url').map((entry) => textOf(entry, 'loc') ?? '');
  const wanted = site.pages
    .filter(({ file, html }) => file !== '404.html' && isListed(html))
    .map(({ file }) => root + file.replace(/(^|\/)index\.html$/, '$1'));
  const named =
    site.has('robots.txt') && site.text('robots.txt').includes(`Sitemap: ${root}${FILE}`);
  return [
    ...listed
      .filter((loc) => !wanted.includes(loc))
      .map((loc) => fault(`${loc} is no page of the site`)),
    ...wanted.filter((loc) => !listed.includes(loc)).map((loc) => fault(`${loc} is missing`)),
    ...(named ? [] : [{ ...fault('robots.txt does not name the sitemap'), place: 'robots.txt' }]),
  ];
}
