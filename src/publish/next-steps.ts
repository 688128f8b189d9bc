/** What the build says when it is done: what there is, what is missing, and what to do with it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.ts';

const MB = 1e6;

/**
 * Two lines; for a site below a path a third, for what hosts read at their root alone.
 * @param folder the built site
 * @param site where it will be, when that is known
 */
export function nextSteps(folder: string, site: URL | undefined): string[] {
  const files = filesIn(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const amount = `${files.length} files, ${(bytes / MB).toFixed(1)} MB`;
  const built = site
    ? `for ${site.href}`
    : 'without an address: share pictures, canonical links, oEmbed and the sitemap are left out, and the feed’s links are relative (SITE_URL=https://… npm run build adds them)';
  return [
    `${folder}/ is whole: ${amount}, built ${built}.`,
    'Next: npm run check:publish looks for what should not go live; then put the folder on any static host, as docs/publishing.md tells.',
    ...(site && site.pathname !== '/' ? [atTheRoot(folder, site)] : []),
  ];
}

/** Below a path nobody looks for these files, so what they say has to stand in the host's own. */
function atTheRoot(folder: string, site: URL): string {
  const sitemap = new URL('sitemap.xml', site).href;
  return `Hosts read _headers and robots.txt at ${site.origin}/ alone: add the rules of ${folder}/_headers, which begin with ${site.pathname}, to the file there, and to its robots.txt the line “Sitemap: ${sitemap}”.`;
}
