/** Reads an MDX file: its frontmatter against a schema, its body as a tree whose nodes know their lines. */
import type { z } from 'astro/zod';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { type Body, readBody } from '../body.ts';
import type { Problems } from '../problems.ts';
import { readFields } from './fields.ts';
import type { Entry } from './list.ts';
import { readText } from './text.ts';
import { readYaml } from './yaml.ts';

/** One MDX file, as far as it could be read. */
export interface Page<T> {
  file: string;
  /** The number the file name begins with; 0 where it has none. */
  number: number;
  /** The file name without number and ending. */
  slug: string;
  front?: Entry<T>;
  body?: Body;
}

const NAME = /^(\d{2,4})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** The parts of a file name, NN-slug.mdx; the number is 0 where it is no such name. */
export function pageName(name: string): { number: number; slug: string } {
  const [, number = '0', slug = name] = NAME.exec(name) ?? [];
  return { number: Number(number), slug };
}

/** Reads one file. What cannot be read is left out, and said among the problems. */
export function readPage<S extends z.ZodType>(
  folder: string,
  name: string,
  schema: S,
  problems: Problems,
): Page<z.infer<S>> {
  const file = `${folder}/${name}`;
  const page: Page<z.infer<S>> = { file, ...pageName(name) };
  if (page.number === 0) {
    const remedy = 'name it NN-slug.mdx, for example 03-the-price.mdx, or move it elsewhere';
    problems.add({ file, line: 1 }, `"${name}" is not the name of a page`, remedy);
    return page;
  }
  const text = readText(file, problems);
  if (text === undefined) return page;
  const fenced = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  // A fence that is not the first line, or a second opening one, would end elsewhere for Astro.
  if (fenced?.index !== 0 || /^(---|\+\+\+)/m.test(fenced[1] ?? '')) {
    const remedy = 'begin the file with the line ---, the fields, and the line ---';
    problems.add({ file, line: 1 }, 'the fields at the head of the page are missing', remedy);
    return page;
  }
  const body = parseBody(text, file, problems);
  const front = readFront(fenced[1] ?? '', file, schema, problems);
  return { ...page, ...(front && { front }), ...(body && { body }) };
}

function parseBody(text: string, file: string, problems: Problems): Body | undefined {
  try {
    return readBody(parser.parse(text), file);
  } catch (error) {
    // Whatever stops the parser is the text's fault, be it only that it is nested too deeply.
    const { line, reason = String(error) } = error as Partial<VFileMessage>;
    const named = Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1);
    problems.add(
      { file, line: line ?? named },
      `broken MDX (${reason})`,
      'close every tag, and write “less than” for < and no braces in prose',
    );
    return undefined;
  }
}

function readFront<S extends z.ZodType>(
  yaml: string,
  file: string,
  schema: S,
  problems: Problems,
): Entry<z.infer<S>> | undefined {
  const placed = readYaml(yaml, file, 2, problems);
  if (!placed) return undefined;
  const data = readFields(schema, placed.value, placed, [], problems);
  return data === undefined ? undefined : { data, at: (...path) => placed.at(path) };
}
