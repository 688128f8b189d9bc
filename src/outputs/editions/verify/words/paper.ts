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
}).join(',');
