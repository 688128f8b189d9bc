/**
 * Styles in a file of their own: those that a page's first screen does not need. They stand in the body, right after
 * that screen, which browsers paint without them; what follows waits for them. In Firefox it waits only before a script,
 * and a link into the page would else lead to where things stand without styles: so one follows that does nothing.
 */
import { sha256 } from './digest.ts';
import {
  applyEdits,
  attribute,
  type Edit,
  elementsOf,
  type HtmlElement,
  ownText,
  removeElement,
} from './html.ts';

/** The mark of a style element that gets a file, with the file's name. */
const FILED = 'data-file';

/** What the page waits at. An empty script would be passed over. */
const WAIT = '<script> </script>';

/** The link to such a file, whose name has the hash of what is in it. */
const ADDRESS = /^(?:(?:\.\.\/)*|\/)assets\/[\w-]+\.[\da-f]{8}\.css$/;

/** True for a link to styles of the site in a file of their own. */
export function isStyleFile(element: HtmlElement): boolean {
  return (
    element.tagName === 'link' &&
    attribute(element, 'rel') === 'stylesheet' &&
    ADDRESS.test(attribute(element, 'href') ?? '')
  );
}

/**
 * Puts links in the place of the styles that are to have a file.
 * @returns the page, and the files by their addresses from the root
 */
export function fileStyles(html: string): { html: string; files: Map<string, string> } {
  const files = new Map<string, string>();
  const edits = elementsOf(html).flatMap((element) => {
    const name = element.tagName === 'style' ? attribute(element, FILED) : undefined;
    if (name === undefined) return [];
    const css = ownText(element);
    const file = `assets/${name}.${sha256(css).slice(0, 8)}.css`;
    files.set(file, css);
    return replaced(element, `<link rel="stylesheet" href="/${file}">${WAIT}`);
  });
  return { html: applyEdits(html, edits), files };
}

/**
 * Puts the styles back into the page, for one that is to stand alone.
 * @param text what a file of the site holds, by its address from the root
 */
export function carryStyles(html: string, text: (file: string) => string): string {
  const edits = elementsOf(html).flatMap((element) =>
    isStyleFile(element) ? replaced(element, `<style>${text(fileOf(element))}</style>`) : [],
  );
  return applyEdits(html, edits).replaceAll(`</style>${WAIT}`, '</style>');
}

/**
 * A style sheet of a page, with the element that holds it or leads to it.
 * @param text what a file of the site holds, by its address from the root
 */
export function sheetsOf(
  elements: readonly HtmlElement[],
  text: (file: string) => string,
): { element: HtmlElement; css: string }[] {
  return elements.flatMap((element) => {
    if (element.tagName === 'style') return [{ element, css: ownText(element) }];
    return isStyleFile(element) ? [{ element, css: text(fileOf(element)) }] : [];
  });
}

const fileOf = (link: HtmlElement): string =>
  (attribute(link, 'href') ?? '').replace(/^(?:\.\.\/)*|^\//, '');

const replaced = (element: HtmlElement, text: string): Edit[] =>
  removeElement(element).map((edit) => ({ ...edit, text }));
