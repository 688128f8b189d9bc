/** Reads XML for the checks. */
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The document, or in words why it is none. */
export function readXml(text: string): Root | string {
  try {
    return fromXml(text);
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? 'it cannot be read';
  }
}

/** Every element with this name below a node, in document order. */
export function all(node: Root | Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return [...(child.name === name ? [child] : []), ...all(child, name)];
  });
}

/** The text of the first child element with this name; undefined where there is none. */
export function textOf(node: Element, name: string): string | undefined {
  const child = node.children.find((c): c is Element => c.type === 'element' && c.name === name);
  const text = child?.children
    .map((c) => ('value' in c ? c.value : ''))
    .join('')
    .trim();
  return text || undefined;
}
