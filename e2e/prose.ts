/** Reads the chapters as their editor wrote them, to hold the built page against. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';

const FOLDER = join(process.env.CONTENT_DIR ?? 'content', 'chapters');

export interface ChapterSource {
  id: string;
  title: string;
  /** Every run of words that stands in the chapter, without those that components and figures put in. */
  runs: string[];
  /** The ids of its steps, in order. */
  steps: string[];
}

/** One kind of space, so that the source's line breaks and the page's compare equal. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The chapters in their order. */
export function chapterSources(): ChapterSource[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => read(readFileSync(join(FOLDER, file), 'utf8')));
}

function read(source: string): ChapterSource {
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(source);
  const runs: string[] = [];
  const steps: string[] = [];
  let frontmatter: { id: string; title: string; line: string } = { id: '', title: '', line: '' };
  visit(tree, (node) => {
    if (node.type === 'yaml') frontmatter = parse(node.value);
    if (node.type === 'text') runs.push(plain(node.value));
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Step') {
      steps.push(String(node.attributes.find((a) => 'name' in a && a.name === 'id')?.value));
    }
  });
  const { id, title, line } = frontmatter;
  runs.push(...line.split(/\{[\w.-]+\}/).map(plain));
  return { id, title, runs: runs.filter((run) => run !== ''), steps };
}
