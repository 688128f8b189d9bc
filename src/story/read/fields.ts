/** Holds a value against its schema and says, field by field, what to write instead. */
import { z } from 'astro/zod';
import { suggestion } from '../did-you-mean.ts';
import type { Problems } from '../problems.ts';
import type { Path, Placed } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/**
 * The value as the schema types it.
 * @param placed the value and its places
 * @param path where in `placed` the value to check stands
 * @returns undefined when it does not fit; each misfit is then among the problems
 */
export function readFields<S extends z.ZodType>(
  schema: S,
  value: unknown,
  placed: Placed,
  path: Path,
  problems: Problems,
): z.infer<S> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    report(issue, schema, value, (inner) => placed.at([...path, ...inner]), problems);
  }
  return undefined;
}

function report(
  issue: Issue,
  schema: Schema,
  value: unknown,
  at: (path: Path) => { file: string; line: number },
  problems: Problems,
): void {
  const name = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    for (const key of issue.keys) {
      problems.add(
        at([...issue.path, key]),
        `unknown field "${key}"`,
        suggestion(key, known, 'remove it, or write'),
      );
    }
    return;
  }
  const found = valueAt(value, issue.path);
  const place = at(issue.path);
  if (found === undefined) {
    problems.add(place, `missing field ${name}`, `write: ${describe(schema, issue.path)}`);
  } else if (issue.code === 'custom' && typeof found === 'object') {
    problems.add(place, `the fields of ${name} do not go together`, `write ${issue.message}`);
  } else {
    const meant = inOtherCase(found, issue) ?? numberIn(found, issue);
    const remedy = `write${meant ? ` ${meant}` : `: ${describe(schema, issue.path)}`}`;
    problems.add(place, `${name} is ${measure(found, issue)}`, remedy);
  }
}

/** The nearest name in the path that an editor writes; the entry itself where there is none. */
function fieldName(path: Path): string {
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? 'the entry' : `"${name}"`;
}

function measure(found: unknown, issue: Issue): string {
  if (issue.code === 'too_big' && issue.origin === 'string' && typeof found === 'string')
    return `${found.length} characters long`;
  return show(found);
}

/** The word that was meant where only capitals differ: a list of words would seem to hold the one that was written. */
function inOtherCase(found: unknown, issue: Issue): string | undefined {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return undefined;
  const word = found.trim().toLowerCase();
  const meant = issue.values.map(String).find((value) => value.toLowerCase() === word);
  return meant && `"${meant}"`;
}

/** The number that was meant where a unit stands behind it. */
function numberIn(found: unknown, issue: Issue): string | undefined {
  if (issue.code !== 'invalid_type' || !/^(number|int)$/.test(issue.expected)) return undefined;
  const [, number] = /^\s*(-?\d+(?:\.\d+)?)\s*[a-z%]*\s*$/i.exec(String(found)) ?? [];
  return number && `a number, ${number}`;
}

/** A value as a problem quotes it: on one line, and short. */
export function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** A schema as JSON Schema has it, as far as problems quote it. */
interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
  /** Of a group whose names are the editor's own; false where no others may stand. */
  additionalProperties?: Described | false;
}

const described = new WeakMap<Schema, Described>();

function describedAt(schema: Schema, path: Path): Described {
  const whole =
    described.get(schema) ??
    (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described);
  described.set(schema, whole);
  return path.reduce<Described>(
    (outer, step) =>
      (typeof step === 'string'
        ? (outer.properties?.[step] ?? (outer.additionalProperties || undefined))
        : outer.items) ?? outer,
    whole,
  );
}

/** The names of the fields of a group. */
function fieldsAt(schema: Schema, path: Path): string[] {
  return Object.keys(describedAt(schema, path).properties ?? {});
}

/** The sentence the schema gives the field, or the field around it that has one. */
function describe(schema: Schema, path: Path): string {
  for (let length = path.length; length >= 0; length -= 1) {
    const { description } = describedAt(schema, path.slice(0, length));
    if (description !== undefined) return description;
  }
  return `fields: ${fieldsAt(schema, []).join(', ')}.`;
}
