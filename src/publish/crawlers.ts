/** What crawlers and archives read: robots.txt, and where the site's address is known, sitemap.xml. */
import { attribute, elementsOf, escapeAttribute } from './html.ts';

/** Archiving is welcome, so nothing is kept from anybody. */
export function robots(siteUrl?: URL): string {
  const lines = ['# Reading, copying and archiving are welcome.', 'User-agent: *', 'Allow: /'];
  if (siteUrl) lines.push('', `Sitemap: ${new URL('sitemap.xml', siteUrl).href}`);
  return `${lines.join('\n')}\n`;
}

/**
 * @param pages the pages to be found, from the site's root: record/index.html
 * @param changed the day of the last change, YYYY-MM-DD
 */
export function sitemap(pages: readonly string[], siteUrl: URL, changed?: string): string {
  const entries = pages.map((file) => {
    const { href } = new URL(file.replace(/(^|\/)index\.html$/, '$1'), siteUrl);
    const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escapeAttribute(href)}</loc>${lastmod}</url>`;
  });
  const space = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${space}">\n${entries.join('\n')}\n</urlset>\n`;
}

/** False for pages that only lead on, or that ask not to be listed. */
export function isListed(html: string): boolean {
  return !elementsOf(html).some(
    (e) =>
      attribute(e, 'http-equiv')?.toLowerCase() === 'refresh' ||
      (attribute(e, 'name') === 'robots' && /noindex/.test(attribute(e, 'content') ?? '')),
  );
}
