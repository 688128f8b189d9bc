/** Puts a <Passage> around every paragraph that states a claim, so that its record can stand beside it. */
import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { COMPONENTS } from './components.ts';

type FlowElement = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
type TextElement = Extract<Nodes, { type: 'mdxJsxTextElement' }>;

/** The page with its passages, and with the explanations in one group. The tree that is given stays as it is. */
export function withPassages(root: Root): Root {
  return { ...root, children: grouped(blocks(root.children)) };
}

/** Explanations that follow one another stand in one <Explanations>. */
function grouped(children: readonly RootContent[]): RootContent[] {
  const whole: RootContent[] = [];
  for (const child of children) {
    const open = whole.at(-1);
    if (!isElement(child, 'Explanation')) whole.push(child);
    else if (isElement(open, 'Explanations')) open.children.push(child);
    else {
      const name = 'Explanations';
      whole.push({ type: 'mdxJsxFlowElement', name, attributes: [], children: [child] });
    }
  }
  return whole;
}

function isElement(node: Nodes | undefined, name: string): node is FlowElement {
  return node?.type === 'mdxJsxFlowElement' && node.name === name;
}

/** The scene with the id of its first step, by which it is found in the story. */
function scene(element: FlowElement): FlowElement {
  const first = element.children.find((child) => isElement(child, 'Step'));
  const id = first?.type === 'mdxJsxFlowElement' && attribute(first, 'id');
  if (!id) return element;
  const added = { type: 'mdxJsxAttribute' as const, name: 'first', value: id };
  return { ...element, attributes: [...element.attributes, added] };
}

function attribute({ attributes }: FlowElement | TextElement, name: string): string | undefined {
  const found = attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return found && String(found.value);
}

function blocks<T extends Nodes>(children: readonly T[]): T[] {
  return paragraphs(children).map((block) => {
    if (isElement(block, 'Scene')) return { ...scene(block), children: blocks(block.children) };
    if (block.type !== 'paragraph') {
      return 'children' in block ? { ...block, children: blocks<Nodes>(block.children) } : block;
    }
    const ids = [...new Set(claimIds(block))];
    return ids.length === 0 ? block : passage(ids, block);
  }) as T[];
}

function passage(ids: readonly string[], paragraph: Paragraph): FlowElement {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'ids', value: ids.join(' ') }];
  return { type: 'mdxJsxFlowElement', name: 'Passage', attributes, children: [paragraph] };
}

/**
 * MDX takes a paragraph of nothing but components apart: each stands for itself, without a <p>. Here those
 * that are words, and stood together, become the paragraph again that the editor wrote.
 */
function paragraphs(children: readonly Nodes[]): Nodes[] {
  const whole: Nodes[] = [];
  let last: Nodes | undefined;
  for (const child of children) {
    const words = asWords(child);
    const open = whole.at(-1);
    if (!words) whole.push(child);
    else if (last && open?.type === 'paragraph' && asWords(last) && isSameParagraph(last, child)) {
      const isTouching = last.position?.end.offset === child.position?.start.offset;
      const space = isTouching ? [] : [{ type: 'text' as const, value: ' ' }];
      whole[whole.length - 1] = { ...open, children: [...open.children, ...space, words] };
    } else whole.push({ type: 'paragraph', children: [words] });
    last = child;
  }
  return whole;
}

function asWords(node: Nodes): TextElement | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name === null) return undefined;
  if (COMPONENTS[node.name]?.place !== 'inline') return undefined;
  return { ...node, type: 'mdxJsxTextElement', children: node.children as never[] };
}

/** No blank line between them. */
function isSameParagraph(before: Nodes, after: Nodes): boolean {
  return (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) < 2;
}

function claimIds(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap((child: Nodes) => claimIds(child)) : [];
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Claim') return inside;
  const id = attribute(node, 'id');
  return id ? [id, ...inside] : inside;
}
