/**
 * Writes a style sheet into the elements of a drawing as presentation attributes: the drawing is then what it is
 * with any style sheet or none, in converted books and in readers that switch styles off.
 */
import { type CssNode, generate, parse, type Selector } from 'css-tree';
import type { Element, Properties } from 'hast';
import { selectAll } from 'hast-util-select';
import { s } from 'hastscript';

/** The properties that say what a drawing is; each is an attribute of SVG too. */
const ESSENTIAL =
  /^(fill|fill-opacity|stroke|stroke-(width|opacity|dasharray|linecap|linejoin)|opacity|paint-order|font-(family|size|weight)|text-anchor)$/;

interface Declared {
  selector: string;
  /** Ids, classes, types. */
  weight: number;
  attributes: Record<string, string>;
}

/**
 * @param css without custom properties and conditions
 * @returns the drawing, changed in place
 */
export function present(drawing: Element, css: string): Element {
  const found = new Map<Element, Properties>();
  // Sorting keeps the order of equals: the later of two rules of one weight wins.
  for (const { selector, attributes } of declared(css).sort((a, b) => a.weight - b.weight)) {
    const { properties } = s('g', attributes);
    for (const element of selectAll(selector, drawing, { space: 'svg' } as never)) {
      found.set(element, { ...found.get(element), ...properties });
    }
  }
  for (const [element, properties] of found) Object.assign(element.properties, properties);
  return drawing;
}

function declared(css: string): Declared[] {
  const sheet = parse(css);
  if (sheet.type !== 'StyleSheet') return [];
  return sheet.children.toArray().flatMap((rule) => {
    if (rule.type !== 'Rule' || rule.prelude.type !== 'SelectorList') return [];
    const attributes = attributesIn(rule.block.children.toArray());
    if (Object.keys(attributes).length === 0) return [];
    return rule.prelude.children.toArray().map((selector) => ({
      selector: generate(selector),
      weight: selector.type === 'Selector' ? weightOf(selector) : 0,
      attributes,
    }));
  });
}

function attributesIn(declarations: readonly CssNode[]): Record<string, string> {
  return Object.fromEntries(
    declarations.flatMap((node) =>
      node.type === 'Declaration' && ESSENTIAL.test(node.property)
        ? [[node.property, generate(node.value).replace(/^(-?[\d.]+)px$/, '$1')]]
        : [],
    ),
  );
}

/** Enough of specificity for drawings: they have no ids in their selectors. */
function weightOf(selector: Selector): number {
  return selector.children
    .toArray()
    .reduce(
      (sum, { type }) =>
        sum +
        (type === 'TypeSelector'
          ? 1
          : ['ClassSelector', 'AttributeSelector', 'PseudoClassSelector'].includes(type)
            ? 100
            : 0),
      0,
    );
}
