/** Takes a part out of the article, to stand on a page of its own. */
import {
  applyEdits,
  attribute,
  elementsOf,
  type HtmlElement,
  removeElement,
  setAttribute,
} from '../../publish/html.ts';

/**
 * The markup of the first element that fits, with links that lead out of it led to the article.
 * @param without what is left out of it
 * @throws Error when nothing fits: the part is named by the story, so the page would be empty
 */
export function excerpt(
  html: string,
  fits: (element: HtmlElement) => boolean,
  without: (element: HtmlElement) => boolean = () => false,
): string {
  const where = elementsOf(html).find(fits)?.sourceCodeLocation;
  if (!where) throw new Error('the part of the article was not found in its chapter');
  const part = html.slice(where.startOffset, where.endOffset);
  const left = elementsOf(part).filter(without);
  return linkOutward(applyEdits(part, left.flatMap(removeElement)));
}

/** The markup with every link to an anchor that it does not hold led to the article. */
export function linkOutward(html: string): string {
  const elements = elementsOf(html);
  const ids = new Set(elements.map((element) => attribute(element, 'id')));
  const edits = elements.flatMap((element) => {
    const href = attribute(element, 'href') ?? '';
    const leadsOut = element.tagName === 'a' && href.startsWith('#') && !ids.has(href.slice(1));
    return leadsOut ? setAttribute(element, 'href', `/${href}`) : [];
  });
  return applyEdits(html, edits);
}
