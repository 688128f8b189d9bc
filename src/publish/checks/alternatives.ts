/** Pictures, links, buttons and frames have words for those who cannot see them. */
import { attribute, type HtmlElement } from '../html.ts';
import { type Check, placeOf, type SitePage } from './site.ts';

/** Elements that need a name, each with what gives it one. */
const NEEDS: Record<string, string> = {
  img: 'an alt attribute that says what it shows',
  svg: 'a <title>, or aria-hidden where it repeats what the text says',
  a: 'words between its tags, or an aria-label',
  button: 'words between its tags, or an aria-label',
  iframe: 'a title that says what it shows',
};

export const alternatives: Check = {
  name: 'alternative text',
  run: ({ pages }) =>
    pages.flatMap((page) =>
      page.elements
        .filter((element) => needsName(element) && !hasName(page, element))
        .map((element) => ({
          place: placeOf(page, element),
          found: `<${element.tagName}> has no words`,
          remedy: `give it ${NEEDS[element.tagName] ?? 'words'}`,
        })),
    ),
};

function needsName(element: HtmlElement): boolean {
  if (!(element.tagName in NEEDS) || isHidden(element)) return false;
  return element.tagName !== 'a' || attribute(element, 'href') !== undefined;
}

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const { parentNode } = element;
  return parentNode !== null && 'tagName' in parentNode && isHidden(parentNode);
}

function hasName(page: SitePage, element: HtmlElement): boolean {
  const { tagName } = element;
  if (attribute(element, 'aria-label')?.trim()) return true;
  const labels = attribute(element, 'aria-labelledby')?.split(/\s+/) ?? [];
  if (labels.some((id) => page.ids.has(id))) return true;
  if (tagName === 'img') return attribute(element, 'alt') !== undefined;
  if (tagName === 'iframe') return Boolean(attribute(element, 'title')?.trim());
  if (tagName === 'svg' && isInDrawing(element)) return true;
  return wordsIn(element).trim() !== '';
}

/** A drawing inside another is part of it. */
const isInDrawing = ({ parentNode }: HtmlElement): boolean =>
  parentNode !== null && 'namespaceURI' in parentNode && parentNode.namespaceURI.endsWith('/svg');

/** The words inside, those of pictures among them; for a drawing only its title. */
function wordsIn(element: HtmlElement): string {
  const inside = element.childNodes.map((node) => {
    if ('value' in node) return node.value;
    if (!('tagName' in node)) return '';
    if (node.tagName === 'img') return attribute(node, 'alt') ?? '';
    return element.tagName !== 'svg' || node.tagName === 'title' ? wordsIn(node) : '';
  });
  return inside.join('');
}
