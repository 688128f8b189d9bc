/** The colours of each ground, read from the style sheet, for what cannot read custom properties. */
import { type CssNode, generate, parse } from 'css-tree';

/** Custom properties by name, without their dashes: ground, ink, accent … */
export type Colours = Record<string, string>;

/** Which readers a set of colours is for: all, those who asked for less light, or those who bring their own. */
export type Scheme = 'any' | 'dark' | 'forced';

/**
 * The colours of one ground, as the cascade leaves them: later rules win, and rules for the ground win over
 * those for all.
 * @param css the style sheet with the grounds, written or minified
 * @param light the ground: night, dawn, dusk, fog, day or paper
 */
export function coloursOf(css: string, light: string, scheme: Scheme = 'any'): Colours {
  const sheet = parse(css, { parseCustomProperty: false });
  if (sheet.type !== 'StyleSheet') return {};
  const rules = sheet.children.toArray().flatMap((node) => rulesFor(node, scheme));
  const general = rules.filter(({ selector }) => !selector.includes('data-light='));
  const own = rules.filter(({ selector }) => names(selector, light));
  return Object.assign({}, ...[...general, ...own].map(({ colours }) => colours));
}

interface Rule {
  selector: string;
  colours: Colours;
}

function rulesFor(node: CssNode, scheme: Scheme): Rule[] {
  if (node.type === 'Rule') {
    const colours = coloursIn(node.block.children.toArray());
    return Object.keys(colours).length > 0 ? [{ selector: generate(node.prelude), colours }] : [];
  }
  if (node.type !== 'Atrule' || !node.prelude || !node.block) return [];
  if (!CONDITION[scheme]?.test(generate(node.prelude))) return [];
  return node.block.children.toArray().flatMap((inner) => rulesFor(inner, scheme));
}

const CONDITION: Partial<Record<Scheme, RegExp>> = {
  dark: /prefers-color-scheme:\s*dark/,
  forced: /forced-colors:\s*active/,
};

/** True where a selector names the ground, quoted or not. */
const names = (selector: string, light: string): boolean =>
  new RegExp(`data-light=["']?${light}["']?\\]`).test(selector);

function coloursIn(declarations: CssNode[]): Colours {
  const pairs = declarations.flatMap((node) =>
    node.type === 'Declaration' && node.property.startsWith('--')
      ? [[node.property.slice(2), generate(node.value).trim()]]
      : [],
  );
  return Object.fromEntries(pairs);
}
