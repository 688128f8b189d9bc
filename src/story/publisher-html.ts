/** Reads the HTML that a newsroom puts into the pages, and says at its line what would not work there. */
import { existsSync } from 'node:fs';
import { familiesIn, urlsIn } from '../publish/css.ts';
import { attribute, attributesOf, elementsOf, type HtmlElement, ownText } from '../publish/html.ts';
import type { Place, Problems } from './problems.ts';
import { readText } from './read/text.ts';

/** The directives of the policy that a newsroom may widen, by the names it writes. */
export const DIRECTIVES = ['script', 'style', 'img', 'font', 'connect', 'frame', 'media'] as const;
export type Directive = (typeof DIRECTIVES)[number];
type Sources = Record<Directive, string[]>;

/** What an element asks for by itself, with the attribute that holds the address. */
const ASKS: Record<string, { kind: Directive; name: string }> = {
  script: { kind: 'script', name: 'src' },
  img: { kind: 'img', name: 'src' },
  iframe: { kind: 'frame', name: 'src' },
  link: { kind: 'style', name: 'href' },
};

/** An address in a file of the newsroom's: what holds it, and for what it is asked; for nothing where a reader follows it. */
interface Written {
  place: Place;
  found: string;
  address: string;
  kind: Directive | undefined;
}

/** @returns the text of a file of the folder, with whatever would not work in it among the problems */
export function readMarkup(
  folder: string,
  name: string,
  allowed: Sources,
  problems: Problems,
): string {
  const file = `${folder}/${name}`;
  const text = readText(file, problems) ?? '';
  checkNesting(text, file, problems);
  const check = (written: Written): void => checkAddress(written, { folder, allowed, problems });
  for (const element of elementsOf(text)) {
    const line = element.sourceCodeLocation?.startLine;
    if (line === undefined) continue;
    const place = { file, line };
    checkElement(element, place, problems);
    for (const written of [...addressesOf(element, place), ...addressesInStyle(element, file)])
      check(written);
  }
  return text.trim();
}

/** The families that the styles of a text bring; undefined where a style sheet elsewhere may bring others. */
export function familiesOf(text: string): string[] | undefined {
  const elements = elementsOf(text);
  const sheets = elements.filter(({ tagName }) => tagName === 'style').map(ownText);
  const asks = elements.some((e) => e.tagName === 'link' && !isFollowed(e));
  return asks || sheets.some((css) => css.includes('@import'))
    ? undefined
    : sheets.flatMap(familiesIn);
}

function checkElement(element: HtmlElement, place: Place, problems: Problems): void {
  const { tagName } = element;
  for (const [name, value] of attributesOf(element)) {
    const found = `<${tagName}> has ${name}="${value}"`;
    if (name === 'style')
      problems.add(place, found, 'give it a class, and write its style into a <style> of the head');
    else if (/^on/.test(name) || /^\s*javascript:/i.test(value))
      problems.add(place, found, 'listen for it in a <script>');
  }
  const action = attribute(element, 'action');
  if (tagName === 'form' && action !== undefined)
    problems.add(
      place,
      `<form> has action="${action}", and pages of the story send no form`,
      'link to a page of yours that has it, or send it from a <script> to a host under sources, connect',
    );
  if (tagName === 'img' && attribute(element, 'alt') === undefined)
    problems.add(
      place,
      '<img> has no alt',
      'write alt="…" with what it says, or alt="" where words beside it say the same',
    );
}

function addressesOf(element: HtmlElement, place: Place): Written[] {
  const { tagName } = element;
  const asks = ASKS[tagName];
  return attributesOf(element).flatMap(([name, value]) => {
    if (!/^(src|href|srcset)$/.test(name) || /^\s*javascript:/i.test(value)) return [];
    const found = `<${tagName}> has ${name}="${value}"`;
    const kind = asks?.name === name && !isFollowed(element) ? asks.kind : undefined;
    const several =
      name === 'srcset'
        ? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '')
        : [value.trim()];
    return several.map((address) => ({
      place,
      found,
      address,
      kind: name === 'srcset' ? 'img' : kind,
    }));
  });
}

function addressesInStyle(element: HtmlElement, file: string): Written[] {
  if (element.tagName !== 'style') return [];
  const first = element.childNodes[0]?.sourceCodeLocation?.startLine ?? 1;
  return urlsIn(ownText(element)).map(({ address, line, kind }) => ({
    place: { file, line: first + line - 1 },
    found: `a <style> has url(${address.slice(0, 60)})`,
    address,
    kind,
  }));
}

interface Room {
  folder: string;
  allowed: Sources;
  problems: Problems;
}

function checkAddress(
  { place, found, address, kind }: Written,
  { folder, allowed, problems }: Room,
): void {
  if (/^($|#)/.test(address)) return;
  const [, own] = /^\/publisher\/([^?#]*)/.exec(address) ?? [];
  if (own !== undefined) {
    if (!isFile(folder, own))
      problems.add(place, found, `put the file ${folder}/${own} there, or correct the address`);
  } else if (isElsewhere(address)) {
    const { origin } = new URL(address, 'https://x');
    if (kind && !allowed[kind].includes(origin))
      problems.add(place, found, `list ${origin} under sources, ${kind}, in publisher.yaml`);
  } else if (/^data:/i.test(address) && kind) {
    problems.add(
      place,
      found,
      `make it a file of ${folder}/, and write its address, /publisher/ and its name`,
    );
  } else if (!/^[a-z][a-z\d+.-]*:/i.test(address)) {
    const name = address.replace(/^(\.?\/)+/, '');
    const remedy = isFile(folder, name)
      ? `write /publisher/${name}`
      : `write a full address, or /publisher/ and a file of ${folder}/`;
    problems.add(place, found, remedy);
  }
}

/** HTML of the folder is put into pages, and never published by itself. */
const isFile = (folder: string, name: string): boolean =>
  name !== '' && !name.endsWith('.html') && existsSync(`${folder}/${name}`);

/** Elements whose end may be left out: the next one, or what they stand in, ends them. */
const ENDS_ITSELF =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|optgroup|thead|tbody|tfoot|tr|td|th|colgroup|rt|rp)$/;

/** What stands open would take the story in, and what is closed too often would end what it stands in. */
function checkNesting(text: string, file: string, problems: Problems): void {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const isOpen = ({ tagName, sourceCodeLocation: at }: HtmlElement): boolean =>
    at?.startTag !== undefined &&
    !at.endTag &&
    !ENDS_ITSELF.test(tagName) &&
    !isClosedAtOnce(text.slice(at.startOffset, at.startTag.endOffset));
  for (const element of elementsOf(text).filter(isOpen)) {
    const line = element.sourceCodeLocation?.startLine ?? 1;
    const { tagName } = element;
    problems.add({ file, line }, `<${tagName}> is not closed`, `write </${tagName}> where it ends`);
  }
  const box = '<div>';
  const around = elementsOf(`${box}${text}</div>`).find(({ tagName }) => tagName === 'div');
  const end = (around?.sourceCodeLocation?.endTag?.startOffset ?? 0) - box.length;
  if (end < text.length) {
    const found = 'an element is closed that stands open nowhere';
    problems.add({ file, line: lineAt(end) }, found, 'take its end tag out');
  }
}

/** Drawings in a page may be written as XML. */
const isClosedAtOnce = (tag: string): boolean => tag.endsWith('/>');

const isElsewhere = (address: string): boolean => /^(https?:)?\/\//i.test(address);

/** A link that a reader or a machine follows, and no browser asks: only style sheets are held to the list. */
const isFollowed = (element: HtmlElement): boolean =>
  element.tagName === 'link' && !/stylesheet/.test(attribute(element, 'rel') ?? '');
