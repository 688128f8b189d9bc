/** Reads the built pages from the disk with a real parser, as a browser would see them before any script. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface Element {
  name: string;
  attributes: Map<string, string>;
}

/** Every file below a folder, as addresses from its root: "record/index.html". */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every HTML file below a folder. */
export function htmlFilesIn(folder: string): string[] {
  return filesIn(folder).filter((file) => file.endsWith('.html'));
}

/** The elements of an HTML file in document order, those in templates among them. */
export function elementsOf(file: string): Element[] {
  return walk(parse(readFileSync(file, 'utf8')));
}

function walk(node: Node): Element[] {
  const own =
    'tagName' in node
      ? [{ name: node.tagName, attributes: new Map(node.attrs.map((a) => [a.name, a.value])) }]
      : [];
  const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...inside.flatMap(walk)];
}
