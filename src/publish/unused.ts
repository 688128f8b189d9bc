/**
 * Takes out of the style sheets what a story has no use for: rules for parts that it does not have, a map or a
 * crowd. Of a story that has every part nothing goes (e2e/other-story.e2e.ts sees to it, and so to rules that
 * nothing at all has a use for).
 */
import { type CssNode, generate, List, parse, type SelectorList, walk } from 'css-tree';
import { applyEdits, elementsOf, ownText, setOwnText } from './html.ts';
import { isPublishers } from './publisher.ts';

/** @param used every class that stands in a page of the site, or that a script may set */
export function withoutUnused(html: string, used: ReadonlySet<string>): string {
  const sheets = elementsOf(html).filter((e) => e.tagName === 'style' && !isPublishers(e));
  const edits = sheets.flatMap((sheet) => {
    const css = ownText(sheet);
    const kept = usedOf(css, used);
    return kept === css ? [] : setOwnText(sheet, kept);
  });
  return applyEdits(html, edits);
}

/** The sheet as it is where all of it is used. */
function usedOf(css: string, used: ReadonlySet<string>): string {
  const sheet = parse(css);
  let changed = false;
  walk(sheet, {
    visit: 'Rule',
    leave(rule, item, list) {
      if (rule.prelude.type !== 'SelectorList' || !prune(rule.prelude, used)) return;
      changed = true;
      if (rule.prelude.children.isEmpty) list?.remove(item);
    },
  });
  if (!changed) return css;
  walk(sheet, {
    visit: 'Atrule',
    leave: (rule, item, list) => void (rule.block?.children.isEmpty && list?.remove(item)),
  });
  return generate(sheet);
}

/**
 * Takes out the selectors that can match nothing.
 * @returns whether any was
 */
function prune(selectors: SelectorList, used: ReadonlySet<string>): boolean {
  let changed = false;
  selectors.children.forEach((selector, item, list) => {
    if (selector.type !== 'Selector') return;
    selector.children.forEach((part, place, parts) => {
      const inner = innerOf(part);
      if (!inner || !prune(inner, used)) return;
      changed = true;
      // What nothing is, everything is not.
      if (inner.children.isEmpty && part.type === 'PseudoClassSelector' && part.name === 'not')
        parts.remove(place);
    });
    if (!selector.children.some((part) => matchesNothing(part, used))) return;
    changed = true;
    list.remove(item);
  });
  return changed;
}

function matchesNothing(part: CssNode, used: ReadonlySet<string>): boolean {
  if (part.type === 'ClassSelector') return !used.has(part.name);
  return innerOf(part)?.children.isEmpty ?? false;
}

/** The selectors within :is(), :not() and their like. */
function innerOf(part: CssNode): SelectorList | undefined {
  const [inner] = part.type === 'PseudoClassSelector' ? (part.children ?? new List()) : [];
  return (inner as CssNode | undefined)?.type === 'SelectorList'
    ? (inner as SelectorList)
    : undefined;
}
