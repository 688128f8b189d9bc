/**
 * The Software Heritage identifier of the sources (ISO/IEC 18670): that of their directory, swh:1:dir:…, which is the
 * name git gives a tree. Unlike that of a revision it follows from the files alone: a shallow clone, a copy without a
 * history and the archive in an edition all have the same.
 */
import { createHash } from 'node:crypto';
import type { SourceFile } from './files.ts';

type Tree = Map<string, Tree | SourceFile>;

export function swhidOf(files: readonly SourceFile[]): string {
  const root: Tree = new Map();
  for (const file of files) put(root, file.path.split('/'), file);
  return `swh:1:dir:${treeHash(root).toString('hex')}`;
}

function put(tree: Tree, [name = '', ...rest]: string[], file: SourceFile): void {
  if (rest.length === 0) {
    tree.set(name, file);
    return;
  }
  const inner = tree.get(name);
  const folder: Tree = inner instanceof Map ? inner : new Map();
  tree.set(name, folder);
  put(folder, rest, file);
}

function treeHash(tree: Tree): Buffer {
  const entries = [...tree].map(([name, entry]) => {
    const isFolder = entry instanceof Map;
    const mode = isFolder ? '40000' : entry.executable ? '100755' : '100644';
    return {
      // Git sorts a folder as if its name ended with a slash.
      key: Buffer.from(isFolder ? `${name}/` : name),
      bytes: Buffer.concat([
        Buffer.from(`${mode} ${name}\0`),
        isFolder ? treeHash(entry) : objectHash('blob', entry.bytes),
      ]),
    };
  });
  entries.sort((a, b) => Buffer.compare(a.key, b.key));
  return objectHash('tree', Buffer.concat(entries.map(({ bytes }) => bytes)));
}

function objectHash(type: 'blob' | 'tree', bytes: Uint8Array): Buffer {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest();
}
