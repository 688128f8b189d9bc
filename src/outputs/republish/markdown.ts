/** The same story as Markdown, its notes as footnotes. */
import type { Element, ElementContent, Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Signs that no text of the story holds and no writer of Markdown escapes. */
const [OPEN, CLOSE] = ['\u2770', '\u2771'];

/** @param nodes what republished() gives */
export function markdown(nodes: readonly ElementContent[]): string {
  const root: Root = { type: 'root', children: nodes.map(withNumbers) };
  const writer = unified()
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-', emphasis: '_' });
  const text = writer.stringify(writer.runSync(root) as Parameters<typeof writer.stringify>[0]);
  return text
    .replaceAll(new RegExp(`${OPEN}note (\\d+)${CLOSE} ?`, 'g'), '[^$1]: ')
    .replaceAll(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'), '[^$1]');
}

/** A number in the text, and the beginning of a note, as Markdown will have them; ways back it makes itself. */
function withNumbers(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { tagName, properties, children } = node;
  if (tagName === 'sup') {
    const number = /"value":"(\d+)"/.exec(JSON.stringify(children))?.[1];
    return { type: 'text', value: `${OPEN}${number}${CLOSE}` };
  }
  if (tagName === 'ol' && children.some(isNote)) {
    const notes = children.filter(isNote).map((item) => note(item));
    return { type: 'element', tagName: 'div', properties: {}, children: notes };
  }
  return { type: 'element', tagName, properties, children: children.map(withNumbers) };
}

const isNote = (node: ElementContent): node is Element =>
  node.type === 'element' && /-note-\d+$/.test(String(node.properties['id'] ?? ''));

function note({ properties, children }: Element): Element {
  const start = `${OPEN}note ${String(properties['value'])}${CLOSE}`;
  const words = children.filter(
    (node) => !(node.type === 'element' && /^#/.test(String(node.properties['href'] ?? ''))),
  );
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: start }, ...words],
  };
}
