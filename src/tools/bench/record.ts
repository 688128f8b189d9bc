/** Keeps a result in the repository: as a file, and as the table in the README between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Result } from './result.ts';
import { table } from './table.ts';

export const RESULT = 'docs/bench.json';
export const README = 'README.md';
const [BEGIN, END] = ['<!-- bench: written by npm run bench -- --record -->', '<!-- /bench -->'];

export function record(result: Result): void {
  const readme = withTable(readFileSync(README, 'utf8'), table(result));
  writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(README, readme);
}

/**
 * A text with a new table between its marks.
 * @throws Error where the marks are missing
 */
export function withTable(text: string, markdown: string): string {
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${README} lacks the lines ${BEGIN} and ${END}.`);
  return `${text.slice(0, start + BEGIN.length)}\n\n${markdown}\n\n${text.slice(end)}`;
}
