/** A page uses plain markdown only: paragraphs, lists, quotations, small headings. And it says something. */
import type { Nodes } from 'mdast';
import { allNodes, type Block } from '../body.ts';
import { allPages, type Draft } from '../draft.ts';
import type { Place, Problems } from '../problems.ts';

export function checkMarkdown(draft: Draft, problems: Problems): void {
  for (const { body, file, front } of allPages(draft)) {
    if (!body) continue;
    for (const block of body.blocks) checkHeading(block, problems);
    for (const { node, at } of body.others) checkPlain(node, at, problems);
    if (body.blocks.some(({ text }) => text.trim() !== '')) continue;
    const place = front ? front.at('id') : { file, line: 1 };
    problems.add(place, 'the page has no text', 'write at least one paragraph under the fields');
  }
}

function checkHeading({ node, at }: Block, problems: Problems): void {
  if (node.type !== 'heading') return;
  if (node.depth < 3) {
    const remedy = 'write ### or more: the titles of the story and of the chapter stand above';
    problems.add(at(0), `a heading with ${'#'.repeat(node.depth)}`, remedy);
  }
  if (allNodes(node).some((inner) => 'name' in inner && inner.name === 'Claim')) {
    const remedy = 'state it in a paragraph, where its record has room';
    problems.add(at(0), 'a claim in a heading', remedy);
  }
}

// prettier-ignore
const PLAIN = new Set<Nodes['type']>([
  'root', 'yaml', 'text', 'emphasis', 'strong', 'list', 'listItem', 'blockquote', 'break',
  'thematicBreak', 'inlineCode',
]);

function checkPlain(node: Nodes, at: Place, problems: Problems): void {
  if (PLAIN.has(node.type)) return;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const isComment = node.data?.estree?.body.length === 0;
    if (isComment) return;
    problems.add(at, 'braces in prose', 'remove them; a comment is written {/* … */}');
  } else if (node.type === 'mdxjsEsm') {
    const remedy = 'remove it: the components need no imports';
    problems.add(at, 'a line that begins with import or export', remedy);
  } else {
    const remedy = 'write a paragraph, a list or a quotation';
    problems.add(at, `markdown that pages do not use (${node.type})`, remedy);
  }
}
