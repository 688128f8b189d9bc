/** What stands in the body of a page: its components, its blocks of text, its links and pictures. */
import type { Heading, Image, Link, Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Place } from './problems.ts';

/** A component as it is used in a page. */
export interface Element {
  /** Null for the empty tag <>. */
  name: string | null;
  /** A prop without a value is true; one in braces is left out. */
  props: ReadonlyMap<string, string | true>;
  at: Place;
  /** True within a paragraph, false where it stands on lines of its own. */
  inline: boolean;
  parent: Element | undefined;
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
}

/** A paragraph or heading as running text. A component that prints something stands as FIGURE. */
export interface Block {
  text: string;
  node: Paragraph | Heading;
  /** The element it stands in. */
  parent: Element | undefined;
  at(offset: number): Place;
}

export interface Body {
  elements: Element[];
  blocks: Block[];
  links: { node: Link; text: string; at: Place }[];
  images: { node: Image; at: Place }[];
  /** Every other node, for the check of what markdown a page may use. */
  others: { node: Nodes; at: Place }[];
}

/** Stands in a block's text for what a component prints. */
const FIGURE = '\ufffc';

/** Every node under a node, itself included. */
export function allNodes(node: Nodes): Nodes[] {
  return [
    node,
    ...('children' in node ? node.children.flatMap((child: Nodes) => allNodes(child)) : []),
  ];
}

/** Walks a page once, in reading order. */
export function readBody(tree: Root, file: string): Body {
  const body: Body = { elements: [], blocks: [], links: [], images: [], others: [] };
  const placeOf = (node: Nodes): Place => ({ file, line: node.position?.start.line ?? 1 });

  const visit = (node: Nodes, parent: Element | undefined): void => {
    let inside = parent;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const inline = node.type === 'mdxJsxTextElement';
      inside = { name: node.name, props: propsOf(node), at: placeOf(node), inline, parent, node };
      body.elements.push(inside);
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      body.blocks.push(blockOf(node, parent, file));
    } else if (node.type === 'link') {
      body.links.push({ node, text: textOf(node), at: placeOf(node) });
    } else if (node.type === 'image') {
      body.images.push({ node, at: placeOf(node) });
    } else body.others.push({ node, at: placeOf(node) });
    if ('children' in node) for (const child of node.children) visit(child, inside);
  };
  visit(tree, undefined);
  return body;
}

function propsOf(node: Element['node']): Map<string, string | true> {
  const plain = node.attributes.filter((a): a is MdxJsxAttribute => a.type === 'mdxJsxAttribute');
  return new Map(
    plain.flatMap(({ name, value }) =>
      typeof value === 'object' && value !== null ? [] : [[name, value ?? true] as const],
    ),
  );
}

/** The words under a node, with FIGURE for what components print. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if ('name' in node && (node.name === 'Fig' || node.name === 'Name')) return FIGURE;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function blockOf(block: Block['node'], parent: Element | undefined, file: string): Block {
  const pieces: { start: number; line: number }[] = [];
  let text = '';
  const collect = (node: Nodes): void => {
    if ('children' in node && textOf(node) !== FIGURE) {
      for (const child of node.children) collect(child);
      return;
    }
    pieces.push({ start: text.length, line: node.position?.start.line ?? 1 });
    text += textOf(node);
  };
  collect(block);
  return {
    text,
    node: block,
    parent,
    at: (offset) => {
      const piece = pieces.findLast(({ start }) => start <= offset) ?? { start: 0, line: 1 };
      const breaks = text.slice(piece.start, offset).split('\n').length - 1;
      return { file, line: piece.line + breaks };
    },
  };
}

/** How many words a reader reads in `text`; what a component prints counts as one. */
export function countWords(text: string): number {
  return text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}\ufffc]/u.test(word)).length;
}
