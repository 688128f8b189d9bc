/** What the print's own style sheets leave out of a book on paper. */
import { generate, parse, walk } from 'css-tree';
import type { ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { SHEETS } from '../../pdf/html.ts';

/** The content of a page of the book without what paper does not show. */
export function onPaper(content: ElementContent[]): ElementContent[] {
  const hidden = new Set(selectAll(SELECTORS, { type: 'root', children: content }));
  const shown = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return hidden.has(node) ? [] : [{ ...node, children: node.children.flatMap(shown) }];
  };
  return content.flatMap(shown);
}

/** What a book on paper says in its own way: nothing of reading times, and pages where a note stands in the text. */
const TOLD_ANEW = ['.hero-source', '.notes li:not(.note)'];

/** A text of the book without the pages its links point to: "(p. 23)". */
export const withoutFolios = (text: string): string => text.replaceAll(/ \(\p{L}+\. \d+\)/gu, '');

/** Whether a text does no more than lead to a page: "See page 12.", "p. 12" */
export const leadsToPage = (text: string): boolean =>
  /^\p{L}[\p{L} ]{0,20}\.? \d{1,3}\.?$/u.test(text);

const SELECTORS = SHEETS.flatMap((css) => {
  const found: string[] = [];
  walk(parse(css), {
    visit: 'Rule',
    enter({ prelude, block }) {
      const hides = block.children.some(
        (one) =>
          one.type === 'Declaration' &&
          one.property === 'display' &&
          generate(one.value) === 'none',
      );
      if (hides) found.push(generate(prelude));
    },
  });
  return found.filter((selector) => !selector.includes('::'));
})
  .concat(TOLD_ANEW)
  .join(',');
