/** Puts a <Passage> around every paragraph that states a claim, so that its record can stand beside it. */
import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { COMPONENTS } from './components.ts';
import {
  attribute,
  type FlowElement,
  isElement,
  type TextElement,
  withAttribute,
} from './elements.ts';

/**
 * The page with its passages, and with the explanations in one group. The tree that is given stays as it is.
 * @param page the id of the page; a claim that stands there for the first time is told so
 */
export function withPassages(root: Root, page: string): Root {
  const seen = new Set<string>();
  return { ...root, children: grouped(blocks(root.children, page, seen)) };
}

/** Explanations that follow one another stand in one <Explanations>. */
function grouped(children: readonly RootContent[]): RootContent[] {
  const whole: RootContent[] = [];
  for (const child of children) {
    const open = whole.at(-1);
    if (!isElement(child, 'Explanation')) whole.push(child);
    else if (isElement(open, 'Explanations')) open.children.push(folded(child));
    else whole.push(around('Explanations', [folded(child)]));
  }
  return whole;
}

/** The first paragraph of an explanation stands open, what follows it in a <More>. */
function folded(explanation: FlowElement): FlowElement {
  const [first, ...rest] = explanation.children;
  if (!first || rest.length === 0) return explanation;
  return { ...explanation, children: [first, around('More', rest)] };
}

const around = (name: string, children: FlowElement['children']): FlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [],
  children,
});

/** The scene with the id of its first step, by which it is found in the story. */
function scene(element: FlowElement): FlowElement {
  const first = element.children.find((child) => isElement(child, 'Step'));
  const id = first?.type === 'mdxJsxFlowElement' && attribute(first, 'id');
  return id ? withAttribute(element, 'first', id) : element;
}

/** @param seen the claims stated so far on the page */
function blocks<T extends Nodes>(children: readonly T[], page: string, seen: Set<string>): T[] {
  const inner = <C extends Nodes>(own: readonly C[]): C[] => blocks(own, page, seen);
  return paragraphs(children).map((block) => {
    if (isElement(block, 'Scene')) return { ...scene(block), children: inner(block.children) };
    if (block.type !== 'paragraph') {
      return 'children' in block ? { ...block, children: inner<Nodes>(block.children) } : block;
    }
    const before = new Set(seen);
    const marked = withPageOnFirsts(block, page, seen) as Paragraph;
    const ids = [...new Set(claimIds(block))];
    const first = ids.filter((id) => !before.has(id));
    return ids.length === 0
      ? block
      : passage({ ids, first, answered: answered(block) }, page, marked);
  }) as T[];
}

function passage(
  { ids, first, answered }: Record<'ids' | 'first' | 'answered', readonly string[]>,
  page: string,
  paragraph: Paragraph,
): FlowElement {
  const props = {
    ids: ids.join(' '),
    first: first.join(' '),
    page,
    ...(answered.length > 0 ? { answered: answered.join(' ') } : {}),
  };
  const attributes = Object.entries(props).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  return { type: 'mdxJsxFlowElement', name: 'Passage', attributes, children: [paragraph] };
}

/** The words with the page named in each claim that stands there for the first time. */
function withPageOnFirsts(node: Nodes, page: string, seen: Set<string>): Nodes {
  const id =
    node.type === 'mdxJsxTextElement' && node.name === 'Claim' ? attribute(node, 'id') : undefined;
  const isFirst = id !== undefined && !seen.has(id);
  if (isFirst) seen.add(id);
  const own = isFirst ? withAttribute(node as TextElement, 'page', page) : node;
  if (!('children' in own)) return own;
  const children = own.children.map((child: Nodes) => withPageOnFirsts(child, page, seen));
  return { ...own, children } as Nodes;
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

/** The claims that words of the record answer: those before them in the same paragraph, and those told elsewhere. */
function answered({ children }: Paragraph): string[] {
  const last = children.findLastIndex(
    (child) => child.type === 'mdxJsxTextElement' && child.name === 'Aside',
  );
  const isTold = (claim: TextElement): boolean => attribute(claim, 'told') !== undefined;
  return children.flatMap((child, i) => {
    const inside = claimsIn(child);
    return (i < last ? inside : inside.filter(isTold)).flatMap(idOf);
  });
}

const claimIds = (node: Nodes): string[] => claimsIn(node).flatMap(idOf);

function idOf(claim: TextElement): string[] {
  const id = attribute(claim, 'id');
  return id ? [id] : [];
}

function claimsIn(node: Nodes): TextElement[] {
  const inside = 'children' in node ? node.children.flatMap((child: Nodes) => claimsIn(child)) : [];
  const isClaim = node.type === 'mdxJsxTextElement' && node.name === 'Claim';
  return isClaim ? [node, ...inside] : inside;
}
