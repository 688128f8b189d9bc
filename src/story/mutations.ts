/** For the fuzz test: ways to break the files of the fixture. */
import fc from 'fast-check';
import { FILES } from './fixture-files.ts';
import type { Changes } from './fixture.ts';

type Mutation = (text: string) => string;

/** Words that mean something to YAML, CSV, MDX or the checks, and some that mean nothing. */
// prettier-ignore
const SPICE = [
  'word', 'men ', 'é', '—', '', ' ', '\n', '\n\n', '\t', '\r\n', '"', "'", '`', '“', ':', ': ', '- ', '#',
  '&a', '*a', '!!str ', '%', '|\n', '>-\n', '{', '}', '{a', '[', ']', '<', '</', '<>', '</Claim>', '<Step>',
  '<Claim id="start">', '<Fig id="nope" />', '<Scene', '---', '---\n', '...', '+++', '__proto__', 'toString',
  'constructor', 'null', 'true', '~', '0x1F', '010', '1e400', '-1', '99999999999999999999', '.inf', '.nan',
  '300', 'three hundred', '2022-02-30', '25:00', 'id: start', 'id: toString\n', '\u0000', '\u200b', '\ufeff',
  '\u202e', '𝟛', '½', '👩‍👩‍👧', '\\', '\\u0000', '&nbsp;', '&#51;', '![](x)', '[x](#y)', '{1 + 1}', '{/* c */}',
  'import x from "y"\n', 'export const a = 1\n', '$', ',', ',,', '""', '|', '=',
];

/** A share of the way through a text, every one as likely. */
const share = fc.noBias(fc.nat(9999)).map((n) => n / 10_000);
const offset = (text: string, where: number): number => Math.floor(where * (text.length + 1));

/** Puts something in the place of `length` characters. */
const splice = (length: fc.Arbitrary<number>, put: fc.Arbitrary<string>) =>
  fc.tuple(share, length, put).map(([where, count, words]): Mutation => (text) => {
    const start = offset(text, where);
    return text.slice(0, start) + words + text.slice(start + count);
  });

const insert = splice(fc.constant(0), fc.constantFrom(...SPICE));
const remove = splice(fc.integer({ min: 1, max: 40 }), fc.constant(''));

const replaceWord = fc
  .tuple(share, fc.constantFrom(...SPICE))
  .map(([where, put]): Mutation => (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}.-]+/gu)];
    const word = words[Math.floor(where * words.length)];
    if (!word) return text;
    return text.slice(0, word.index) + put + text.slice(word.index + word[0].length);
  });

const onLines = (change: (lines: string[], line: number) => void) =>
  share.map((where): Mutation => (text) => {
    const lines = text.split('\n');
    change(lines, Math.floor(where * lines.length));
    return lines.join('\n');
  });

const mutation = fc.oneof(
  { arbitrary: insert, weight: 6 },
  { arbitrary: replaceWord, weight: 6 },
  { arbitrary: remove, weight: 3 },
  onLines((lines, line) => lines.splice(line, 1)),
  onLines((lines, line) => lines.splice(line, 0, lines[line] ?? '')),
  onLines((lines, line) => lines.splice(line, 1, `  ${lines[line]}`)),
  onLines((lines, line) => lines.splice(line, 2, ...lines.slice(line, line + 2).reverse())),
  share.map(
    (where): Mutation =>
      (text) =>
        text.slice(0, offset(text, where)),
  ),
  fc.string({ unit: 'binary', maxLength: 200 }).map(
    (text): Mutation =>
      () =>
        text,
  ),
);

const names = Object.keys(FILES) as (keyof typeof FILES)[];
const oneFile = fc.tuple(fc.constantFrom(...names), mutation).map(([name, mutate]) => ({
  [name]: mutate(FILES[name]),
}));

/** One mutation, or two of them in two files. */
export const changes: fc.Arbitrary<Changes> = fc.oneof(
  { arbitrary: oneFile, weight: 3 },
  { arbitrary: fc.tuple(oneFile, oneFile).map(([a, b]) => ({ ...a, ...b })), weight: 1 },
);
