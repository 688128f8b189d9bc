/** Reads a CSV file whose first row names the columns; every row is one line of the file. */
import type { z } from 'astro/zod';
import { csvParseRows } from 'd3-dsv';
import { suggestion } from '../did-you-mean.ts';
import type { Problems } from '../problems.ts';
import { readFields } from './fields.ts';
import { emptyList, type List } from './list.ts';
import { readText } from './text.ts';

/** Cells that are quoted whole or hold no quotation mark: the parser guesses at anything else. */
const LINE = /^(?:"(?:[^"]|"")*"|[^",]*)(?:,(?:"(?:[^"]|"")*"|[^",]*))*$/;

/**
 * The rows as the schema types them. An empty cell is a field left out, and a row of them no row.
 * @param schema one field a column, in the order the columns stand
 */
export function readTable<S extends z.ZodObject>(
  file: string,
  schema: S,
  problems: Problems,
): List<z.infer<S>> {
  const list = emptyList<z.infer<S>>(file);
  const text = readText(file, problems);
  if (text === undefined) return list;
  const lines = text.replace(/\n+$/, '').split('\n');
  const stray = lines.findIndex((line) => !LINE.test(line));
  if (stray >= 0) {
    const remedy = 'put the whole cell in quotation marks, and write "" for each one inside it';
    problems.add({ file, line: stray + 1 }, 'a quotation mark out of place', remedy);
    return list;
  }
  const [head = [], ...rows] = csvParseRows(lines.join('\n'));
  const header = withoutBlanks(head);
  if (!headerFits(header, Object.keys(schema.shape), file, problems)) return list;
  list.readable = true;
  rows.forEach((row, index) => {
    const place = { file, line: index + 2 };
    if (withoutBlanks(row).length === 0) return;
    const cells = withoutBlanks(row, header.length);
    if (cells.length !== header.length) {
      const found = `a row of ${cells.length} cells under ${header.length} columns`;
      problems.add(
        place,
        found,
        'write a comma for each empty cell, and put text with commas in quotes',
      );
      return;
    }
    const pairs = header.map((column, i): [string, string] => [column, cells[i]?.trim() ?? '']);
    const value = Object.fromEntries(pairs.filter(([, cell]) => cell !== ''));
    if (value.id !== undefined) list.ids.add(value.id);
    const data = readFields(schema, value, { value, at: () => place }, [], problems);
    if (data !== undefined) list.entries.push({ data, at: () => place });
  });
  return list;
}

/** The cells without the blank ones behind the last, of which spreadsheets write many; at least so many stay. */
function withoutBlanks(cells: readonly string[], least = 0): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, Math.max(last + 1, least));
}

function headerFits(
  header: readonly string[],
  columns: readonly string[],
  file: string,
  problems: Problems,
): boolean {
  const place = { file, line: 1 };
  const unknown = header.filter((name) => !columns.includes(name));
  const missing = columns.filter((name) => !header.includes(name));
  const twice = header.filter((name, i) => header.indexOf(name) !== i);
  for (const name of unknown) {
    problems.add(
      place,
      `unknown column "${name}"`,
      suggestion(name, columns, 'remove it, or write'),
    );
  }
  for (const name of missing) {
    problems.add(place, `missing column "${name}"`, `write the columns ${columns.join(',')}`);
  }
  for (const name of twice) problems.add(place, `column "${name}" stands twice`, 'remove one');
  return unknown.length + missing.length + twice.length === 0;
}
