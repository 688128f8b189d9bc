/** Permanent ids of the feed and its entries. */
import { absolute } from '../site.ts';

/**
 * Who gives the ids where the site has no address yet. Names under .invalid belong to nobody and never will
 * (RFC 2606), so no owner is made up; a tag: (RFC 4151) of it is as permanent as an address.
 */
const AUTHORITY = 'eight-days-in-january.invalid,2026';

/**
 * The id of `path`: its address, or a tag: URI where the site has none.
 * @param path where it stands in the site, for example /feed.xml
 */
export function feedId(path: string, site: URL | undefined): string {
  return absolute(path, site) ?? `tag:${AUTHORITY}:${path}`;
}
