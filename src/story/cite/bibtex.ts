/**
 * A citation as BibTeX, in UTF-8.
 *
 * citation-js was tried and left: it either drops every letter outside Latin without a word, or, told to
 * keep them, escapes nothing. It reads our output back in the tests.
 */
import type { Words } from '../words/words.ts';
import type { CslItem } from './csl.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Characters that a backslash before them does not make plain: TeX's commands, and BibTeX's own braces. */
const COMMANDS: Record<string, string> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** One entry: @misc for the whole, @incollection for a part of it. */
export function bibtex(item: CslItem, { cite }: Pick<Words, 'cite'>): string {
  const [year, month, day] = item.issued['date-parts'][0];
  const whole = item['container-title'];
  const { 'original-title': title, 'original-publisher': publisher } = item;
  const fields: [name: string, value: string | undefined][] = [
    ['author', braced(item.author.map(({ literal }) => braced(tex(literal))).join(' and '))],
    ['title', braced(braced(tex(item.title)))],
    ['booktitle', whole && braced(braced(tex(whole)))],
    ['edition', braced(tex(item.edition))],
    ['year', String(year)],
    ['month', MONTHS[month - 1]],
    ['day', String(day)],
    ['language', braced(item.language)],
    [
      'note',
      title !== undefined && publisher !== undefined
        ? braced(cite.retold({ title: tex(title), publisher: tex(publisher) }))
        : undefined,
    ],
    ['url', item.URL && braced(address(item.URL))],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${whole === undefined ? 'misc' : 'incollection'}{${item.id},\n${lines.join('')}}`;
}

/** Inner braces keep the capitals of a title and the commas of a name. */
const braced = (text: string): string => `{${text}}`;

const tex = (text: string): string =>
  text.replace(/[\\~^{}&%$#_]/g, (c) => COMMANDS[c] ?? `\\${c}`);

/** An address stands as it is, but for braces, which would end the field. */
const address = (url: string): string =>
  url.replace(/[{}\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
