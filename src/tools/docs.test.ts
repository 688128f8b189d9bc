/** What the README and docs/ say of files: each path in them leads somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from '@playwright/test';

/** A path of the repository in running text; one with a gap in it, `<name>` or `*`, is left out. */
const PATH = /(?<![\w./-])(?:src|content|e2e|docs|public|\.ci)\/[\w./-]*[\w/](?![\w<*…-])/g;

/** What is not there until a newsroom publishes the story as its own. */
const LATER = /^content\/publisher(\.yaml|\/)$/;

/** Tests are named by the beginning of their file. */
const leads = (path: string): boolean =>
  existsSync(path) ||
  (existsSync(dirname(path)) &&
    readdirSync(dirname(path)).some((name) => name.startsWith(`${basename(path)}.`)));

const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
for (const file of ['README.md', ...docs.map((name) => `docs/${name}`)]) {
  test(`${file}: every path leads to a file`, () => {
    const paths = [...readFileSync(file, 'utf8').matchAll(PATH)].map(([path]) => path);
    const lost = paths.filter((path) => !leads(path) && !LATER.test(path));
    expect([...new Set(lost)]).toEqual([]);
  });
}
