/** Headings get ids from their page and their words, so that no two pages give the same one. */
import type { Nodes, Root } from 'mdast';
import { textOf } from './body.ts';

/** For example method-the-price. @param page the id of the page */
export function headingId(page: string, heading: Nodes): string {
  const words =
    textOf(heading)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [page, ...words].join('-');
}

/** The page with ids on its headings. The tree that is given stays as it is. */
export function withHeadingIds(root: Root, page: string): Root {
  return withIds(root, page) as Root;
}

function withIds(node: Nodes, page: string): Nodes {
  if (node.type === 'heading') {
    return { ...node, data: { ...node.data, hProperties: { id: headingId(page, node) } } };
  }
  if (!('children' in node)) return node;
  const children = node.children.map((child: Nodes) => withIds(child, page));
  return { ...node, children } as Nodes;
}
