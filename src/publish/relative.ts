/** Makes every address in a page relative, so that the page works wherever the site is put. */
import { relativeAddress } from './address.ts';
import { mapUrls } from './css.ts';
import {
  applyEdits,
  attributesOf,
  type Edit,
  elementsOf,
  type HtmlElement,
  ownText,
  setAttribute,
  setOwnText,
} from './html.ts';

/** Attributes that hold one address. */
const ONE = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite', 'xlink:href'];
/** Attributes that hold several, each followed by a width or a density. */
const SEVERAL = ['srcset', 'imagesrcset'];

type Turn = (address: string) => string;

/**
 * @param html the page's text
 * @param file its place from the site's root: record/index.html
 * @param files every file of the site
 */
export function makeRelative(html: string, file: string, files: ReadonlySet<string>): string {
  const turn: Turn = (address) => relativeAddress(address, file, files);
  return applyEdits(
    html,
    elementsOf(html).flatMap((element) => editsOf(element, turn)),
  );
}

function editsOf(element: HtmlElement, turn: Turn): Edit[] {
  const edits = attributesOf(element).flatMap(([name, value]) => {
    const turned = turnAttribute(element, name, value, turn);
    return turned === value ? [] : setAttribute(element, name, turned);
  });
  if (element.tagName !== 'style') return edits;
  const css = ownText(element);
  const turned = mapUrls(css, turn);
  return turned === css ? edits : [...edits, ...setOwnText(element, turned)];
}

function turnAttribute(element: HtmlElement, name: string, value: string, turn: Turn): string {
  if (ONE.includes(name)) return turn(value.trim());
  if (SEVERAL.includes(name)) return turnSeveral(value, turn);
  // <meta http-equiv="refresh" content="0; url=/s/new/">
  if (name === 'content' && element.attrs.some((a) => a.value.toLowerCase() === 'refresh')) {
    return value.replace(
      /(url=)(.*)$/i,
      (_, label: string, address: string) => label + turn(address),
    );
  }
  return value;
}

function turnSeveral(value: string, turn: Turn): string {
  const candidates = value.split(',').map((part) => part.trim().split(/\s+/));
  return candidates.map(([address = '', ...size]) => [turn(address), ...size].join(' ')).join(', ');
}
