/** A link to a page unfolds where people paste it: a title, a sentence, and a picture that is there. */
import { ownText } from '../html.ts';
import {
  type BuiltSite,
  type Check,
  type Fault,
  isContent,
  metaOf,
  type SitePage,
} from './site.ts';
import { rootOf } from './sitemap.ts';

const NEEDED = ['description', 'og:type', 'og:title', 'og:description'];
const SIZE = { width: 1200, height: 630 };
/** Where a PNG says how large it is: two numbers of four bytes. */
const PNG_SIZE = { width: 16, height: 20 };

export const openGraph: Check = {
  name: 'Open Graph',
  run: (site) => {
    const pages = site.pages.filter(isContent);
    return [...pages.flatMap((page) => faultsOf(site, page)), ...twins(pages)];
  },
};

function faultsOf(site: BuiltSite, page: SitePage): Fault[] {
  const fault = (found: string, remedy: string): Fault => ({ place: page.file, found, remedy });
  const missing = NEEDED.filter((key) => !metaOf(page, key)?.trim());
  const root = rootOf(site);
  const image = metaOf(page, 'og:image');
  const faults = missing.map((key) =>
    fault(`${key} is missing`, 'put components/Meta.astro into its head'),
  );
  if (!root)
    return image
      ? [...faults, fault(`og:image is ${image}`, 'leave it out until SITE_URL is set')]
      : faults;
  if (!image) return [...faults, fault('og:image is missing', 'give Meta.astro a picture')];
  const file = image.startsWith(root) ? image.slice(root.length) : undefined;
  if (file === undefined || !site.has(file)) {
    return [
      ...faults,
      fault(`${image} is no file of the site`, 'name a picture that the build draws'),
    ];
  }
  const bytes = site.bytes(file);
  const width = bytes.readUInt32BE(PNG_SIZE.width);
  const height = bytes.readUInt32BE(PNG_SIZE.height);
  if (width === SIZE.width && height === SIZE.height) return faults;
  return [
    ...faults,
    fault(`${file} is ${width} by ${height}`, `draw it ${SIZE.width} by ${SIZE.height}`),
  ];
}

const titleOf = ({ elements }: SitePage): string => {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title ? ownText(title).trim() : '';
};

/** Pages that nobody could tell apart in a list of results. An embedded scene is not listed. */
function twins(pages: readonly SitePage[]): Fault[] {
  const listed = pages.filter((page) => !/noindex/.test(metaOf(page, 'robots') ?? ''));
  const titles = listed.map(titleOf);
  return listed.flatMap((page, i) => {
    const first = titles.indexOf(titles[i] ?? '');
    if (titles[i] === '')
      return [{ place: page.file, found: 'it has no title', remedy: 'give it one' }];
    if (first === i) return [];
    const found = `it has the same title as ${listed[first]?.file}`;
    return [{ place: page.file, found, remedy: 'give it a title of its own' }];
  });
}
