/**
 * The not-found page may be served at any address below the site's root, so a relative link in it leads
 * anywhere. Its fonts stand in the page (own-fonts.ts) and its links are made by a script, which looks
 * upwards from the address, folder by folder, for a file that only this site has (its name carries the hash of its
 * content). Until one is found, and without scripts, the links are plain text, and none is broken. With
 * SITE_URL set the root is known, and the links are ordinary ones. Its icon stands in it, or browsers
 * would ask the host for another. What belongs to a page that one keeps, a manifest and an icon for a home
 * screen, it goes without: from another host than the one in SITE_URL its policy would refuse them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyEdits,
  attribute,
  type Edit,
  elementsOf,
  type HtmlElement,
  removeElement,
  setAttribute,
} from './html.ts';
import { relativeAddress } from './address.ts';

export const NOT_FOUND = '404.html';

/** What a browser would ask for, and nobody needs of a page that is not there. */
const KEPT = /\b(apple-touch-icon|manifest)\b/;

interface Site {
  folder: string;
  /** Every file in it. */
  files: ReadonlySet<string>;
}

/**
 * @param html the not-found page with addresses from the site's root
 * @param siteUrl where the site will be, when it is known
 */
export function freeFromPlace(html: string, { folder, files }: Site, siteUrl?: URL): string {
  const elements = elementsOf(html);
  const edits = elements.flatMap((element) => {
    const href = attribute(element, 'href') ?? '';
    const target = relativeAddress(href, NOT_FOUND, files);
    if (target === '' || /^([a-z]+:|#)/.test(target)) return [];
    const rel = attribute(element, 'rel') ?? '';
    if (KEPT.test(rel)) return removeElement(element);
    if (rel === 'icon') return carryIcon(element, readFileSync(join(folder, target)));
    return siteUrl
      ? setAttribute(element, 'href', new URL(target, siteUrl).href)
      : untilFound(element, target);
  });
  const mark = [...files].find((file) => /^assets\/.*\.[0-9a-f]{8}\.\w+$/.test(file));
  const body = elements.findLast(({ tagName }) => tagName === 'body');
  if (siteUrl || !mark || !body) return applyEdits(html, edits);
  const end = body.sourceCodeLocation?.endTag?.startOffset ?? html.length;
  const text = `<script>${code(mark)}</script>`;
  return applyEdits(html, [...edits, { start: end, end, text }]);
}

/** Puts an icon into the page itself, in the place of the link to it. */
export function carryIcon(link: HtmlElement, bytes: Uint8Array): Edit[] {
  const type = attribute(link, 'type') ?? 'image/svg+xml';
  const data = Buffer.from(bytes).toString('base64');
  return setAttribute(link, 'href', `data:${type};base64,${data}`);
}

function untilFound(element: HtmlElement, target: string): Edit[] {
  if (element.tagName === 'a') return setAttribute(element, 'href', target, 'data-to');
  return element.tagName === 'link' ? removeElement(element) : [];
}

/** Opened under its own name the page stands in the root; elsewhere the root is looked for. */
function code(mark: string): string {
  return `(function(){
function found(root){document.querySelectorAll('[data-to]').forEach(function(a){a.href=root+a.getAttribute('data-to')})}
var path=location.pathname;
if(/\\/404\\.html$/.test(path))return found('./');
var folders=path.split('/').slice(1,-1).slice(0,12);
(function look(depth){
if(depth<0)return;
var root='/'+folders.slice(0,depth).map(function(f){return f+'/'}).join('');
fetch(root+'${mark}',{method:'HEAD'}).then(function(answer){
if(answer.ok&&!/html/.test(answer.headers.get('content-type')||''))found(root);else look(depth-1)},function(){look(depth-1)})
})(folders.length)})()`.replaceAll('\n', '');
}
