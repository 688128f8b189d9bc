/** Tables on small pages: what has many columns becomes a list a row, so that nothing runs over its column. */
import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { changed } from './tree.ts';

/** As many columns as a page of 390 px holds. */
const MOST = 4;

export function narrowTables(content: readonly ElementContent[]): ElementContent[] {
  return changed(content, (element) => {
    if (element.tagName !== 'table') return [element];
    const heads = selectAll('thead th', element).map((head) => textOf(head).trim());
    return heads.length > MOST ? [rows(element, heads)] : [element];
  });
}

/** Each row under its first cell; cells that say nothing are left out. */
function rows(table: Element, heads: readonly string[]): Element {
  const caption = selectAll('caption', table).map(({ children }) => h('p', children));
  const items = selectAll('tbody tr', table).map((row) => {
    const [first, ...others] = cellsOf(row);
    const said = others.flatMap((cell, index) =>
      textOf(cell).trim() === '' ? [] : [h('dt', heads[index + 1] ?? ''), h('dd', cell.children)],
    );
    return h('li', [
      h('p', h('b', first?.children ?? [])),
      ...(said.length > 0 ? [h('dl', said)] : []),
    ]);
  });
  return h('div', { className: ['rows'] }, [...caption, h('ul', items)]);
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter(
    (cell): cell is Element => cell.type === 'element' && ['th', 'td'].includes(cell.tagName),
  );
