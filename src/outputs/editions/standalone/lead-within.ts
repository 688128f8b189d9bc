/** Leads every link of the page to a place within it, or takes the link away and keeps its words. */
import {
  applyEdits,
  attribute,
  type Edit,
  elementsOf,
  escapeAttribute,
  type HtmlElement,
} from '../../../publish/html.ts';
import type { Block } from './blocks.ts';
import { turn } from './links.ts';

export function leadWithin(html: string, blocks: readonly Block[]): string {
  const elements = elementsOf(html);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const links = elements.filter(
    ({ tagName, attrs }) => tagName === 'a' && attrs.some(({ name }) => name === 'href'),
  );
  return applyEdits(
    html,
    links.flatMap((link) => editsOf(link, blocks, ids)),
  );
}

function editsOf(link: HtmlElement, blocks: readonly Block[], ids: ReadonlySet<string>): Edit[] {
  const where = link.sourceCodeLocation;
  const href = attribute(link, 'href') ?? '';
  const turned = turn(href, blocks, ids);
  if (!where?.startTag || !where.endTag) return [];
  if (turned !== 'words' && turned.href === href && !('save' in turned)) return [];
  const open = turned === 'words' ? '<span>' : startTag(link, turned);
  const edits = [{ start: where.startTag.startOffset, end: where.startTag.endOffset, text: open }];
  if (turned === 'words') {
    edits.push({ start: where.endTag.startOffset, end: where.endTag.endOffset, text: '</span>' });
  }
  return edits;
}

/** The link's start tag with its other attributes. */
function startTag(link: HtmlElement, to: { href: string; save?: string }): string {
  const kept = link.attrs.filter(({ name }) => !['href', 'download', 'data-save'].includes(name));
  const attributes = [
    { name: 'href', value: to.href },
    ...(to.save ? [{ name: 'data-save', value: to.save }] : []),
    ...kept,
  ];
  return `<a ${attributes.map(({ name, value }) => `${name}="${escapeAttribute(value)}"`).join(' ')}>`;
}
