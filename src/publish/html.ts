/** Reads a page with a real parser, and changes it only where a change is wanted: all other bytes stay. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Every element of a page in document order, those inside templates among them. */
export function elementsOf(html: string): HtmlElement[] {
  return walk(parse(html, { sourceCodeLocationInfo: true }));
}

function walk(node: Node): HtmlElement[] {
  const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...inside.flatMap(walk)];
}

/** An attribute's name as it is written, for example xlink:href. */
const written = ({ prefix, name }: { prefix?: string; name: string }): string =>
  prefix ? `${prefix}:${name}` : name;

/** The value of an attribute, decoded; undefined where it is not set. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => written(attr) === name)?.value;
}

/** All attributes as they are written, decoded. */
export function attributesOf(element: HtmlElement): [name: string, value: string][] {
  return element.attrs.map((attr) => [written(attr), attr.value]);
}

/** The text directly inside an element; all of it for a script or a style sheet. */
export function ownText(element: HtmlElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** All text of a page that a browser would draw, whatever its place. */
export function drawnText(html: string): string {
  return elementsOf(html)
    .filter(({ tagName }) => tagName !== 'script' && tagName !== 'style')
    .map(ownText)
    .join('');
}

/** A change to the text of a page: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap; one that is given twice counts once. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const unique = new Map(edits.map((edit) => [`${edit.start}-${edit.end}-${edit.text}`, edit]));
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...unique.values()].sort((a, b) => a.start - b.start)) {
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  return pieces.join('') + source.slice(done);
}

/** The edit that gives an attribute another value, and where wanted another name. */
export function setAttribute(
  element: HtmlElement,
  name: string,
  value: string,
  newName = name,
): Edit[] {
  const where = element.sourceCodeLocation?.attrs?.[name];
  if (!where) return [];
  const text = `${newName}="${escapeAttribute(value)}"`;
  return [{ start: where.startOffset, end: where.endOffset, text }];
}

/** The edit that takes an element away, with what it holds. */
export function removeElement(element: HtmlElement): Edit[] {
  const where = element.sourceCodeLocation;
  return where ? [{ start: where.startOffset, end: where.endOffset, text: '' }] : [];
}

/** The edit that gives a script or a style sheet another text. */
export function setOwnText(element: HtmlElement, text: string): Edit[] {
  const [first] = element.childNodes;
  const where = first?.sourceCodeLocation;
  return where ? [{ start: where.startOffset, end: where.endOffset, text }] : [];
}

/** The edit that puts markup right after an element's start tag, or with `before` right before it. */
export function insertAt(element: HtmlElement, place: 'inside' | 'before', text: string): Edit[] {
  const where = element.sourceCodeLocation;
  if (!where) return [];
  const inside = where.startTag?.endOffset ?? where.endOffset;
  const at = place === 'inside' ? inside : where.startOffset;
  return [{ start: at, end: at, text }];
}

export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
