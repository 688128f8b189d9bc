/** A style sheet as an older browser reads it: rules and declarations that it does not know are dropped. */
import { type CssNode, generate, type List, parse, walk } from 'css-tree';

/** Parts of CSS that came late, by what they look like in a selector, a declaration or a condition. */
export const FEATURES = {
  ':has()': { selector: /:has\(/ },
  ':is()': { selector: /:is\(/ },
  ':focus-visible': { selector: /:focus-visible/ },
  '::details-content': { selector: /::details-content/ },
  'small window heights': { declaration: /\d[sld]v[hw]\b/ },
  'min(), max() and clamp()': { declaration: /\b(min|max|clamp)\(/ },
  'logical sides': { declaration: /^[a-z-]+-(inline|block)(-(start|end))?:/ },
  gap: { declaration: /^(row-|column-)?gap:/ },
  inset: { declaration: /^inset:/ },
  'clip-path': { declaration: /^clip-path:/ },
  sticky: { declaration: /^position:sticky/ },
  'balanced lines': { declaration: /^(text-wrap|hanging-punctuation|text-underline-offset):/ },
  grid: { declaration: /^(display:grid|grid-)/ },
  'container queries': { declaration: /^container/, condition: /^@container/ },
  'questions to the reader': { condition: /prefers-|forced-colors/ },
} as const satisfies Record<string, Feature>;

/** Parts that the build writes out for browsers that came before them. */
export const WRITTEN_OUT = {
  nesting: { selector: /&/ },
  'ranges of widths': { condition: /^@media.*[<>]/ },
  'mixed colours': { declaration: /\b(color-mix|light-dark)\(/ },
  'overflow: clip': { declaration: /^overflow[xy-]*:clip/ },
  'single transforms': { declaration: /^(translate|rotate|scale):/ },
} as const satisfies Record<string, Feature>;

export interface Feature {
  selector?: RegExp;
  declaration?: RegExp;
  condition?: RegExp;
}

/** @returns the sheet without what uses any of the features, and how many parts were dropped */
export function without(
  css: string,
  features: readonly Feature[],
): { css: string; dropped: number } {
  const sheet = parse(css, { parseCustomProperty: false });
  let dropped = 0;
  const drop = (item: unknown, list: List<CssNode> | null): void => {
    dropped += 1;
    list?.remove(item as Parameters<List<CssNode>['remove']>[0]);
  };
  const uses = (kind: keyof Feature, text: string): boolean =>
    features.some((feature) => feature[kind]?.test(text));
  walk(sheet, (node, item, list) => {
    if (node.type === 'Rule' && uses('selector', generate(node.prelude))) drop(item, list);
    if (node.type === 'Declaration' && uses('declaration', generate(node))) drop(item, list);
    if (
      node.type === 'Atrule' &&
      node.prelude &&
      uses('condition', `@${node.name} ${generate(node.prelude)}`)
    )
      drop(item, list);
  });
  return { css: generate(sheet), dropped };
}
