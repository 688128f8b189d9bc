/** The layers of drawings, which the page carries in its styles, as files of the book. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { onPaper } from '../standalone/carried.ts';
import type { BookPage } from './pages.ts';
import { changed, hasClass } from './tree.ts';

/**
 * @param drawings of the page by name
 * @returns the pages with images that lead to files, and these files' contents by name
 */
export function layerFiles(
  pages: readonly BookPage[],
  drawings: ReadonlyMap<string, string>,
): { pages: BookPage[]; files: Map<string, string> } {
  const files = new Map<string, string>();
  const filed = (content: ElementContent[]): ElementContent[] =>
    changed(content, (element) => {
      const name = [...drawings.keys()].find((one) => hasClass(element, one));
      if (!hasClass(element, 'carried') || name === undefined) return [element];
      files.set(`${name}.svg`, onPaper(drawings.get(name) ?? ''));
      return [h('img', { src: `${name}.svg`, alt: '' })];
    });
  return { pages: pages.map((page) => ({ ...page, content: filed(page.content) })), files };
}
