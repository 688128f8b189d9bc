/** Turns an address from the site's root into one relative to the page it stands in. */

/** Stands for wherever the site is put. */
const ROOT = 'http://site.invalid/';

/** True for an address that leaves the site, or stays in the page: nothing to turn. */
function isElsewhere(address: string): boolean {
  return address === '' || /^([a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(address);
}

/**
 * The same place as `address`, from the page `file`, so that it holds wherever the site is put.
 *
 * It always climbs to the site's root first, even to reach a neighbour: on a host that cuts the slash at the
 * end of a folder's address, a browser cannot climb above the root, and so ends in the right place even
 * where no script mends the address (slash.ts).
 *
 * @param address as it stands in the page: /record/#toll, ../x.png, https://…
 * @param file the page, from the site's root: record/index.html
 * @param files every file of the site; a folder's address leads to its index.html
 */
export function relativeAddress(address: string, file: string, files: ReadonlySet<string>): string {
  if (isElsewhere(address)) return address;
  const url = new URL(address, ROOT + file);
  if (!url.href.startsWith(ROOT)) return address;
  const target = fileAt(url.pathname, files);
  if (target === file && url.hash && !url.search) return url.hash;
  const climb = '../'.repeat(file.split('/').length - 1);
  return climb + target + url.search + url.hash;
}

/** The file that an address from the root names; as it stands where there is no such file. */
function fileAt(pathname: string, files: ReadonlySet<string>): string {
  const path = pathname.slice(1);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return !files.has(path) && files.has(`${path}/index.html`) ? `${path}/index.html` : path;
}
