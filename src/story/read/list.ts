/** Reads a file that holds a list of entries with ids, or one group of fields. */
import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Place, Problems } from '../problems.ts';
import { readFields, show } from './fields.ts';
import { readText } from './text.ts';
import { readYaml, type Path, type Placed } from './yaml.ts';

/** A checked entry and the place of each of its fields. */
export interface Entry<T> {
  data: T;
  at(...path: Path): Place;
}

/**
 * A list as read. Entries that do not fit their schema are left out of `entries` but keep their `ids`,
 * so that one bad field is not reported again as an unknown id everywhere.
 */
export interface List<T> {
  file: string;
  entries: Entry<T>[];
  ids: Set<string>;
  /** The ids of figures inside the entries, also of those left out. */
  figureIds: Set<string>;
  /** False when the file gave nothing to compare with. */
  readable: boolean;
}

/** Reads a YAML list. */
export function readList<S extends z.ZodType>(
  file: string,
  schema: S,
  problems: Problems,
): List<z.infer<S>> {
  const list = emptyList<z.infer<S>>(file);
  const placed = readPlaced(file, problems);
  if (!placed) return list;
  if (!Array.isArray(placed.value)) {
    problems.add(
      placed.at([]),
      `a list was expected, not ${show(placed.value)}`,
      'begin each entry with “- id:”, or write [] for none',
    );
    return list;
  }
  list.readable = true;
  placed.value.forEach((value: unknown, index) => {
    noteIds(value, list);
    const data = readFields(schema, value, placed, [index], problems);
    if (data !== undefined)
      list.entries.push({ data, at: (...path) => placed.at([index, ...path]) });
  });
  return list;
}

/** Nothing of its kind, where a story need not have any and the file is not there; else what `read` makes of it. */
export function readOptional<T>(file: string, read: () => List<T>): List<T> {
  return existsSync(file) ? read() : { ...emptyList<T>(file), readable: true };
}

/** Reads a YAML file that holds one group of fields. */
export function readGroup<S extends z.ZodType>(
  file: string,
  schema: S,
  problems: Problems,
): Entry<z.infer<S>> | undefined {
  const placed = readPlaced(file, problems);
  if (!placed) return undefined;
  const data = readFields(schema, placed.value, placed, [], problems);
  return data === undefined ? undefined : { data, at: (...path) => placed.at(path) };
}

export function emptyList<T>(file: string): List<T> {
  return { file, entries: [], ids: new Set(), figureIds: new Set(), readable: false };
}

function readPlaced(file: string, problems: Problems): Placed | undefined {
  const text = readText(file, problems);
  return text === undefined ? undefined : readYaml(text, file, 1, problems);
}

function noteIds(value: unknown, list: List<unknown>): void {
  if (value === null || typeof value !== 'object') return;
  if ('id' in value && typeof value.id === 'string') list.ids.add(value.id);
  if (!('figures' in value) || !Array.isArray(value.figures)) return;
  for (const figure of value.figures as unknown[]) {
    if (figure !== null && typeof figure === 'object' && 'id' in figure)
      list.figureIds.add(String(figure.id));
  }
}
