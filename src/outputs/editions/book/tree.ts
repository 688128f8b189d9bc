/** Changes a tree of HTML from the bottom up. */
import type { Element, ElementContent, Nodes } from 'hast';

/** What an element becomes: itself, others, or nothing. */
export type Change = (element: Element) => ElementContent[];

/** The content of `parent` with every element passed through `change`, the innermost first. */
export function changed(content: readonly Nodes[], change: Change): ElementContent[] {
  return content.flatMap((node) => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    return change({ ...node, children: changed(node.children, change) });
  });
}

/** Every element in the content, in document order. */
export function elements(content: readonly Nodes[]): Element[] {
  return content.flatMap((node) =>
    node.type === 'element' ? [node, ...elements(node.children)] : [],
  );
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}
