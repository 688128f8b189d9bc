/**
 * The first script of a page. It does two things that cannot be written in HTML:
 *
 * - A host may cut the slash at the end of a folder's address and serve record/index.html as /record. Relative
 *   addresses then start one folder too high. The script puts the slash back before anything relative is
 *   asked for. (A <base> would break the links within the page.)
 * - Fonts are preloaded, and the manifest is named, over http only. From disk, browsers refuse both with a
 *   message in the console, because a file has no origin; the style sheet's own fonts load all the same. It
 *   also keeps the browser's look-ahead from fetching the fonts before the address is mended. Links with
 *   `data-within` are made only for a reader who arrives within the page, by a link into it, on the way back or by
 *   a reload: there all has to have its height at once. At the top words are painted sooner where nothing comes
 *   before them, and what they then need is asked for as they are laid out.
 *
 * Without scripts a page is as good on every host that keeps the slash, and on one that cuts it at a
 * domain's root (address.ts). Only below a path, on a host that cuts slashes, do its links then lead astray.
 */
import {
  applyEdits,
  attribute,
  elementsOf,
  type HtmlElement,
  insertAt,
  removeElement,
} from './html.ts';

/** Links that are only made over http. */
const LATER = /^(preload|manifest)$/;

/** The mark of links that are made for readers who arrive within the page. */
const WITHIN = 'data-within';

/** Whether this one does; so does one whose browser does not say. */
const ARRIVES_WITHIN =
  "l.hash||(performance.getEntriesByType('navigation')[0]||0).type!='navigate'";

/**
 * @param html a page whose addresses are relative
 * @param mend false for a page that may be served at an address that is not its own: the not-found page
 */
export function addHeadScript(html: string, mend = true): string {
  const elements = elementsOf(html);
  const later = elements.filter(
    (element) => element.tagName === 'link' && LATER.test(attribute(element, 'rel') ?? ''),
  );
  const steps = [...(mend ? [MEND] : []), ...(later.length > 0 ? [makeLinks(later)] : [])];
  const code = `(function(l){if(/^http/.test(l.protocol)){${steps.join(';')}}})(location)`;
  const script =
    steps.length > 0 ? insertAt(charsetOrHead(elements), 'inside', `<script>${code}</script>`) : [];
  return applyEdits(html, [...later.flatMap(removeElement), ...script]);
}

/** Where scripts and policies go, right after it: the charset, which must come first, else into the head. */
export function charsetOrHead(elements: readonly HtmlElement[]): HtmlElement {
  const place =
    elements.find((e) => e.tagName === 'meta' && attribute(e, 'charset') !== undefined) ??
    elements.find((e) => e.tagName === 'head');
  if (!place) throw new Error('a page has no <head>');
  return place;
}

/** Puts the slash back. A frame without an origin may refuse: its links then start from where it is. */
const MEND =
  "if(!/(\\/|\\.html?)$/.test(l.pathname))try{history.replaceState(history.state,'',l.pathname+'/'+l.search+l.hash)}catch(e){}";

function makeLinks(links: readonly HtmlElement[]): string {
  const { always = [], within = [] } = Object.groupBy(links, (link) =>
    attribute(link, WITHIN) === undefined ? 'always' : 'within',
  );
  const some = within.length > 0 ? `.concat(${ARRIVES_WITHIN}?${listed(within)}:[])` : '';
  return `${listed(always)}${some}.forEach(function(a){var k=document.createElement('link');for(var n in a)k.setAttribute(n,a[n]);document.head.appendChild(k)})`;
}

/** Their attributes as a list in a script. */
function listed(links: readonly HtmlElement[]): string {
  const attributes = links.map(({ attrs }) =>
    Object.fromEntries(
      attrs.filter(({ name }) => name !== WITHIN).map(({ name, value }) => [name, value]),
    ),
  );
  return JSON.stringify(attributes).replaceAll('<', '\\u003c');
}
