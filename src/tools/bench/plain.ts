/**
 * What a story costs is measured against a floor: the same words and stills as plain HTML with the reader's own
 * fonts and no script. The floor is made from the built article, so that it always says the same.
 */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** What is no word and no still: machinery, the second form of each drawing, controls. */
const LEFT_OUT =
  'script, style, link, template, .stage, .grounds, .fog, .bar, .skip, .dateline, svg.narrow, img[src^="og/"]';

/** What plain text and a drawing need, and nothing more. */
const FRAME =
  'body{max-width:44rem;margin:auto;padding:1rem;font:1.125rem/1.5 serif}svg{max-width:100%}';

/**
 * @param html the built article
 * @param css the styles of the drawings and the colours they use
 * @returns a page with the article's words, links, tables and notes, and each still once
 */
export function plainPage(html: string, css: string): string {
  return toHtml(plainTree(html, css));
}

/** The same page with a script at its end. */
export function withScript(plain: string, script: string): string {
  return plain.replace('</body>', () => `<script>${script}</script></body>`);
}

function plainTree(html: string, css: string): Root {
  const tree = fromHtml(html);
  const body = select('body', tree);
  if (!body) throw new Error('The built article has no body.');
  visit(body, 'element', (element, index, parent) => {
    if (index === undefined || !parent) return;
    if (matches(LEFT_OUT, element)) {
      parent.children.splice(index, 1);
      return index;
    }
    if (!isDrawn(element)) strip(element);
    return;
  });
  const title = select('title', tree)?.children ?? [];
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', title as ElementContent[]),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'description', content: descriptionOf(tree) }),
          h('style', FRAME + css),
        ]),
        h('body', body.children),
      ]),
    ],
  };
}

const isDrawn = (element: Element): boolean =>
  ['svg', 'defs', 'g', 'path', 'circle', 'rect', 'text', 'tspan', 'use', 'line'].includes(
    element.tagName,
  );

/** Keeps what links, tables and readers of steps need. */
function strip(element: Element): void {
  const kept = ['id', 'href', 'scope', 'colSpan', 'rowSpan', 'lang', 'dataStep', 'dataScene'];
  element.properties = Object.fromEntries(
    Object.entries(element.properties).filter(([name]) => kept.includes(name)),
  );
}

const descriptionOf = (tree: Root): string =>
  String(selectAll('meta[name="description"]', tree)[0]?.properties['content'] ?? '');
