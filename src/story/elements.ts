/** Components as they stand in the tree of a page. */
import type { Nodes, RootContent } from 'mdast';

export type FlowElement = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
export type TextElement = Extract<Nodes, { type: 'mdxJsxTextElement' }>;

/** Whether a node is a component of that name, on lines of its own. */
export function isElement(node: Nodes | undefined, name: string): node is FlowElement {
  return node?.type === 'mdxJsxFlowElement' && node.name === name;
}

/** The value of an attribute, where it has one. */
export function attribute(
  { attributes }: FlowElement | TextElement,
  name: string,
): string | undefined {
  const found = attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return found && String(found.value);
}

/** The element with one more attribute. */
export function withAttribute<T extends FlowElement | TextElement>(
  element: T,
  name: string,
  value: string,
): T {
  const added = { type: 'mdxJsxAttribute' as const, name, value };
  return { ...element, attributes: [...element.attributes, added] };
}
