/** Permanent ids of the feed and its entries. */
import type { StoryMeta } from '../../story/schema.ts';
import { absolute } from '../../story/site.ts';

/**
 * The id of `path`: its address, or where the site has none a tag: URI (RFC 4151), which is as permanent.
 * @param path where it stands in the site, for example /feed.xml
 */
export function feedId(
  path: string,
  site: URL | undefined,
  { feedAuthority }: Pick<StoryMeta, 'feedAuthority'>,
): string {
  return absolute(path, site) ?? `tag:${feedAuthority}:${path}`;
}
