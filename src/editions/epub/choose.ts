/** Chooses one drawing a figure, and gives a page the shared parts its drawings use. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { changed, elements, hasClass } from './tree.ts';

/** A drawing more than this many times as high as wide does not fit a page. */
const TALLEST = 2;

/**
 * Marks the drawings to keep with data-chosen: the narrow one, whose labels stay readable on a small page,
 * or the wide one where the narrow one is too tall for any page.
 */
export function chooseDrawings(content: readonly ElementContent[]): ElementContent[] {
  return changed(content, (element) => {
    const drawings = element.children.filter(isDrawing);
    const narrow = drawings.find((drawing) => hasClass(drawing, 'narrow'));
    if (!narrow) return [element];
    const [, , width = 1, height = 0] = viewBoxOf(narrow);
    const chosen = height / width > TALLEST ? 'wide' : 'narrow';
    const children = element.children.map((child) =>
      isDrawing(child) && hasClass(child, chosen)
        ? { ...child, properties: { ...child.properties, dataChosen: '' } }
        : child,
    );
    return [{ ...element, children }];
  });
}

/** A drawing, or one that lies over layers. */
function isDrawing(node: ElementContent): node is Element {
  return (
    node.type === 'element' &&
    ((node.tagName === 'svg' && hasClass(node, 'g')) || hasClass(node, 'layered'))
  );
}

function viewBoxOf(drawing: Element): number[] {
  const svg = elements([drawing]).find((element) => hasClass(element, 'g'));
  return String(svg?.properties['viewBox']).split(' ').map(Number);
}

/**
 * The shared parts that the content's drawings name, as a drawing of no size; nothing where they name none.
 * @param defs every shared part of the page
 */
export function partsFor(content: readonly ElementContent[], defs: readonly Element[]): Element[] {
  const named = new Set<string>();
  const name = (nodes: readonly ElementContent[]): void => {
    for (const id of elements(nodes).flatMap(references)) {
      if (named.has(id)) continue;
      named.add(id);
      const part = defs.find(({ properties }) => properties['id'] === id);
      if (part) name([part]);
    }
  };
  name(content);
  const parts = defs.filter(({ properties }) => named.has(String(properties['id'])));
  if (parts.length === 0) return [];
  const svg = h('svg', { className: ['defs'], width: 0, height: 0, ariaHidden: 'true' });
  return [
    { ...svg, children: [{ type: 'element', tagName: 'defs', properties: {}, children: parts }] },
  ];
}

/** The ids an element draws, or fills and clips itself with. */
function references({ properties }: Element): string[] {
  return Object.values(properties).flatMap((value) =>
    typeof value === 'string' ? (/^(?:url\()?#([^)]+)\)?$/.exec(value)?.slice(1) ?? []) : [],
  );
}
