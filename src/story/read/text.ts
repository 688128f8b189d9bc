/** Reads a text file, or says in words why it cannot be read. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problems } from '../problems.ts';

/** Control characters, and others that take no room but part words. */
const INVISIBLE = /(?![\n\t])\p{Cc}|[\u200b\u2060\ufeff\ufffc\ufffe\uffff]/u;

/** What git writes between two versions that it could not join. */
const MERGE = /^(?:<{7} .*|\|{7} .*|={7}|>{7} .*)$/;

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read',
  EPERM: 'the file may not be read',
  EISDIR: 'this is a folder, not a file',
};

/**
 * The text of a UTF-8 file with line breaks as \n and without a byte order mark.
 * @returns undefined when the file cannot be used; the reason is then among the problems
 */
export function readText(file: string, problems: Problems): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code.startsWith('ERR_ENCODING')) {
      problems.add({ file, line: 1 }, 'the file is not UTF-8 text', 'save it as UTF-8');
    } else {
      const reason = REASONS[code] ?? `the file cannot be read (${code})`;
      problems.add({ file, line: 1 }, reason, 'put a readable text file here');
    }
    return undefined;
  }
  const lines = text.replace(/\r\n?/g, '\n');
  const stray = lines.search(INVISIBLE);
  if (stray >= 0) {
    const line = lines.slice(0, stray).split('\n').length;
    const code = lines.charCodeAt(stray).toString(16).padStart(4, '0').toUpperCase();
    problems.add({ file, line }, `invisible character U+${code}`, 'delete it');
    return undefined;
  }
  const marker = lines.split('\n').findIndex((line) => MERGE.test(line));
  if (marker >= 0) {
    const remedy = 'choose what is to stand, and remove the lines of <<<<<<<, ======= and >>>>>>>';
    problems.add({ file, line: marker + 1 }, 'a line left over from a merge', remedy);
    return undefined;
  }
  if (lines.trim() === '') {
    problems.add({ file, line: 1 }, 'the file is empty', 'write its content, or restore it');
    return undefined;
  }
  return lines;
}

/** The names in a folder, sorted, without hidden ones; a problem and nothing when it cannot be listed. */
export function readNames(folder: string, problems: Problems): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    problems.add(
      { file: folder, line: 1 },
      'this folder cannot be listed',
      'make it a readable folder',
    );
    return [];
  }
}

/** A path as problems print it: with forward slashes, from the folder the command runs in. */
export function shown(...parts: string[]): string {
  return join(...parts).replaceAll('\\', '/');
}
