/** Finds and changes the addresses in a style sheet, with a CSS parser. */
import { generate, parse, walk, type WalkContext } from 'css-tree';
import { applyEdits, type Edit } from './html.ts';

/** The style sheet with every url() passed through `turn`; the rest keeps its bytes. */
export function mapUrls(css: string, turn: (address: string) => string): string {
  if (!css.includes('url(')) return css;
  const edits: Edit[] = [];
  walk(parse(css, { positions: true, parseCustomProperty: true }), (node) => {
    if (node.type !== 'Url' || !node.loc) return;
    const turned = turn(node.value);
    if (turned === node.value) return;
    edits.push({
      start: node.loc.start.offset,
      end: node.loc.end.offset,
      text: `url(${/[\s"'()\\]/.test(turned) ? JSON.stringify(turned) : turned})`,
    });
  });
  return applyEdits(css, edits);
}

/** An address that a style sheet has the browser ask. */
export interface Asked {
  address: string;
  /** The line of the style sheet it stands in, from 1. */
  line: number;
  /** For what: the font of a rule @font-face, the style sheet of an @import, else a picture. */
  kind: 'font' | 'style' | 'img';
}

const KINDS: Record<string, Asked['kind']> = { 'font-face': 'font', import: 'style' };

/** Every url() of a style sheet. */
export function urlsIn(css: string): Asked[] {
  if (!css.includes('url(')) return [];
  const found: Asked[] = [];
  walk(parse(css, { positions: true, parseCustomProperty: true }), {
    visit: 'Url',
    enter(this: WalkContext, { value, loc }) {
      const kind = KINDS[this.atrule?.name.toLowerCase() ?? ''] ?? 'img';
      found.push({ address: value, line: loc?.start.line ?? 1, kind });
    },
  });
  return found;
}

/** The families that a style sheet has rules @font-face for. */
export function familiesIn(css: string): string[] {
  const found: string[] = [];
  if (!css.includes('@font-face')) return found;
  walk(parse(css), {
    visit: 'Declaration',
    enter(this: WalkContext, { property, value }) {
      if (property === 'font-family' && this.atrule && !this.rule)
        found.push(unquoted(generate(value)));
    },
  });
  return found;
}

/** A name as a font's file has it: 'Courier Sans', "Courier Sans" and Courier Sans are one. */
export const unquoted = (family: string): string => family.trim().replace(/^(['"])(.*)\1$/, '$2');
