/** Finds and changes the addresses in a style sheet, with a CSS parser. */
import { parse, walk } from 'css-tree';
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
