/** How one reads lasts over the pages of the site: their links carry the settings of the address. */

const SETTINGS = ['record', 'view', 'still', 'motion'];

/** Wires every link of the page that leads to another page of the site. */
export function carrySettings(): void {
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]:not([download])');
    if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
    const here = location.search.slice(1).split('&');
    const own = link.search.slice(1).split('&');
    const named = (part: string): string => part.split('=')[0] ?? '';
    const rest = own.filter((part) => part && !SETTINGS.includes(named(part)));
    const kept = here.filter((part) => SETTINGS.includes(named(part)));
    link.search = [...rest, ...kept].join('&');
  });
}
