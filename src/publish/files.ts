/** The files of a built site. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder in a stable order, as addresses from its root: "record/index.html". */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The files that stand for themselves: not the compressed copies that the build writes beside them. */
export function originalsIn(folder: string): string[] {
  const files = filesIn(folder);
  const all = new Set(files);
  return files.filter((file) => !(/\.(br|gz)$/.test(file) && all.has(file.replace(/\.\w+$/, ''))));
}
