/** What a tree of HTML says, paragraph by paragraph, whatever its markup. */
import type { Nodes } from 'hast';

/** Elements within a paragraph; all others begin one of their own. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'head']);

/** @param drawings whether the words in drawings are read too */
export function paragraphs(node: Nodes, drawings = false): string[] {
  const found = [''];
  read(node, found, drawings);
  return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** Adds text to the last paragraph found, and begins a new one around every block. */
function read(node: Nodes, found: string[], drawings: boolean): void {
  if (node.type === 'text') found.push((found.pop() ?? '') + node.value);
  if (!('children' in node)) return;
  const { children } = node;
  const name = node.type === 'element' ? node.tagName : '';
  if (SILENT.has(name) || (name === 'svg' && !drawings)) return;
  const isBlock = !INLINE.has(name);
  if (isBlock) found.push('');
  for (const child of children) read(child, found, drawings);
  if (isBlock) found.push('');
}

/** A text as its letters, figures and signs alone: lines break, and words are parted, in other places on paper. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u00ad\u200b\u2060‐‑-]/g, '');
