/**
 * Puts a <Voice> label where the voice of a chapter changes, on every card, and where it goes on after something else: a
 * picture, a note of ours, cards that name who speaks. After words of the record within a paragraph of the account the type tells
 * whose words go on; the label is there for who does not see it.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import { attribute, isElement, type FlowElement } from './elements.ts';

type Spoken = 'account' | 'record' | 'ours';

/** Prose of an editor that stands in no component. */
const PROSE: readonly Nodes['type'][] = ['paragraph', 'list', 'blockquote'];

/** The chapter with its labels. The tree that is given stays as it is. */
export function withVoices(root: Root): Root {
  let now: Spoken | undefined;
  let isAfterAside = false;
  const change = (to: Spoken): FlowElement[] => {
    const isAgain = isAfterAside && now === to;
    isAfterAside = false;
    if (now === to && !isAgain) return [];
    now = to;
    return [label(to, isAgain)];
  };
  const children = root.children.flatMap((child): RootContent[] => {
    if (isProse(child)) {
      const whole = [...change('account'), child];
      isAfterAside = holdsAside(child);
      return whole;
    }
    if (child.type !== 'mdxJsxFlowElement') return [child];
    if (child.name === 'Record') return [within(child, change(isOurs(child) ? 'ours' : 'record'))];
    if (child.name === 'Scene') {
      // Its words stand on cards, each seen alone, away from the prose.
      const steps = child.children.map((step) =>
        isElement(step, 'Step') ? within(step, [label(spoken(step))]) : step,
      );
      isAfterAside = false;
      now = undefined;
      return [{ ...child, children: steps }];
    }
    now = undefined;
    // Cards that tell of one explanation each: the account speaks in every one.
    if (child.name === 'Explanations')
      return [
        {
          ...child,
          children: child.children.map((card) => within(card as FlowElement, [label('account')])),
        },
      ];
    return [child];
  });
  return { ...root, children };
}

function isProse(node: Nodes): boolean {
  return PROSE.includes(node.type) || isElement(node, 'Passage');
}

function holdsAside(node: Nodes): boolean {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Aside') return true;
  return 'children' in node && node.children.some((child: Nodes) => holdsAside(child));
}

/** True where it is not what others reported, but what we make of it. */
function isOurs(element: FlowElement): boolean {
  return attribute(element, 'ours') !== undefined;
}

function spoken(step: FlowElement): Spoken {
  if (isOurs(step)) return 'ours';
  return attribute(step, 'voice') === 'record' ? 'record' : 'account';
}

function label(of: Spoken, isAgain = false): FlowElement {
  const attributes = [
    { type: 'mdxJsxAttribute' as const, name: 'of', value: of },
    ...(isAgain ? [{ type: 'mdxJsxAttribute' as const, name: 'again', value: null }] : []),
  ];
  return { type: 'mdxJsxFlowElement', name: 'Voice', attributes, children: [] };
}

function within(element: FlowElement, first: readonly FlowElement[]): FlowElement {
  return { ...element, children: [...first, ...element.children] };
}
