/** Where the site will be published, as far as the build knows. Without it no address is made up. */

const REMEDY = 'Write it as https://example.org/ or https://example.org/a/b/, or leave it out.';

/**
 * The address in SITE_URL, ending with a slash.
 * @param text the address; by default the environment's
 * @returns undefined when it is unset or empty
 * @throws Error with one sentence on what is wrong and one on what to write
 */
export function siteUrl(text = process.env['SITE_URL']): URL | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const refuse = (why: string): Error => new Error(`SITE_URL is “${text}”, ${why}. ${REMEDY}`);
  if (!URL.canParse(text)) throw refuse('which is no absolute address');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw refuse(`but an address that begins with ${url.protocol} cannot be visited`);
  }
  if (url.username || url.password) throw refuse('but an address with a password is not public');
  if (text.includes('?')) throw refuse('but pages cannot lie behind a query (?)');
  if (text.includes('#')) throw refuse('but pages cannot lie behind an anchor (#)');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * The full address of a page or a place in one.
 * @param path as links inside the site are written: "/", "/record/#fog"
 * @param site what siteUrl() found
 * @returns undefined when the build does not know where the site will be
 */
export function absolute(path: string, site: URL | undefined): string | undefined {
  return site && new URL(path.replace(/^\//, './'), site).href;
}
