/**
 * The words that the build prints by itself, in the language of a story: src/story/words/<language>.yaml, and over them
 * those that the story has of its own, in words.yaml of its content folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestion } from '../did-you-mean.ts';
import { type Place, Problems } from '../problems.ts';
import { show } from '../read/fields.ts';
import { readText } from '../read/text.ts';
import { type Path, type Placed, readYaml } from '../read/yaml.ts';
import { type Words, wordsSchema } from './schema.ts';

export type { Words } from './schema.ts';

/** The file of a story's own words, in its content folder. */
const OWN_FILE = 'words.yaml';

/** Where the files of all languages lie. */
export const WORDS_DIR = 'src/story/words';
/** What translators translate from. */
const REFERENCE = 'en';

const fileOf = (folder: string, language: string): string => `${folder}/${language}.yaml`;

/** The file of a language as it stands, for the characters that fonts have to hold. */
export const wordsText = (language: string): string =>
  readFileSync(fileOf(WORDS_DIR, language), 'utf8');

/** For what reads English alone: it steps aside for another language. */
export const isEnglish = ({ locale }: Pick<Words, 'locale'>): boolean => /^en\b/.test(locale);

/** The languages that there are words for. */
function languages(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => /^([a-z]{2})\.yaml$/.exec(name)?.[1] ?? [])
    .sort();
}

/**
 * The words of a language, checked whole.
 * @param dir the story's content folder
 * @param at where the story names its language
 * @param folder where the files of all languages lie
 * @returns undefined where a word is missing or wrong; each is then among the problems
 */
export function readWords(
  language: string,
  dir: string,
  at: Place,
  problems: Problems,
  folder = WORDS_DIR,
): Words | undefined {
  const known = languages(folder);
  if (!known.includes(language)) {
    const remedy = `write one of ${known.join(', ')}, or add ${fileOf(folder, language)} with every word of ${fileOf(folder, REFERENCE)}`;
    problems.add(at, `there are no words for the language "${language}"`, remedy);
    return undefined;
  }
  const placed = read(fileOf(folder, language), problems);
  const ownFile = join(dir, OWN_FILE);
  const own = existsSync(ownFile) ? read(ownFile, problems) : undefined;
  return placed && checked(own ? over(placed, own) : placed, folder, problems);
}

function read(file: string, problems: Problems): Placed | undefined {
  const text = readText(file, problems);
  return text === undefined ? undefined : readYaml(text, file, 1, problems);
}

/** The second's words in place of the first's. A list, and the forms of a counted word, are one whole. */
function over(base: Placed, own: Placed): Placed {
  return {
    value: merged(base.value, own.value),
    at: (path) => (isIn(own.value, path) ? own.at(path) : base.at(path)),
  };
}

function merged(base: unknown, own: unknown): unknown {
  if (!isGroup(base) || !isGroup(own) || isCounted(own)) return own ?? base;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(
    keys.map((key) => [key, key in own ? merged(base[key], own[key]) : base[key]]),
  );
}

type Group = Record<PropertyKey, unknown>;
const isGroup = (value: unknown): value is Group =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isCounted = (value: Group): boolean => 'other' in value && typeof value['other'] === 'string';

const isIn = (value: unknown, path: Path): boolean => valueAt(value, path) !== undefined;

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, step)
        ? (inner as Group)[step]
        : undefined,
    value,
  );
}

function checked(placed: Placed, folder: string, problems: Problems): Words | undefined {
  const locale = isGroup(placed.value) ? String(placed.value['locale']) : '';
  if (!isLocale(locale)) {
    const remedy = 'write a locale that dates and plurals follow, for example en-GB';
    problems.add(placed.at(['locale']), `"locale" is ${show(locale)}`, remedy);
    return undefined;
  }
  const result = wordsSchema(locale).safeParse(placed.value);
  if (result.success) return result.data;
  const file = fileOf(folder, REFERENCE);
  const english = { file, words: read(file, new Problems())?.value };
  for (const issue of result.error.issues) report(issue, placed, english, problems);
  return undefined;
}

type Issue = NonNullable<
  ReturnType<ReturnType<typeof wordsSchema>['safeParse']>['error']
>['issues'][number];

/** What translators look at. */
interface English {
  file: string;
  words: unknown;
}

function report(issue: Issue, placed: Placed, english: English, problems: Problems): void {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const group = valueAt(english.words, path);
    const known = isGroup(group) ? Object.keys(group) : [];
    for (const key of issue.keys) {
      const found = `unknown word "${[...path, key].join('.')}"`;
      problems.add(placed.at([...path, key]), found, suggestion(key, known, 'remove it, or write'));
    }
    return;
  }
  // The forms of a counted word fail one by one; what is left of the other way to write it says nothing more.
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1) : undefined;
  if (inner && isGroup(valueAt(placed.value, path))) {
    for (const one of inner)
      report({ ...one, path: [...path, ...one.path] } as Issue, placed, english, problems);
    return;
  }
  const written = valueAt(placed.value, path);
  const name = path.join('.');
  const found =
    written === undefined
      ? `the word "${name}" is missing`
      : `the word "${name}" is ${show(written)}${issue.code === 'custom' ? `, and ${issue.message}` : ''}`;
  problems.add(placed.at(path), found, remedyFor(path, english));
}

/** What stands there in English, for whoever has to translate it. */
function remedyFor(path: Path, english: English): string {
  const words = valueAt(english.words, path) ?? valueAt(english.words, path.slice(0, -1));
  return words === undefined
    ? `write it as the others in ${english.file}`
    : `write it, as ${english.file} has ${typeof words === 'string' ? `“${words}”` : JSON.stringify(words)}`;
}

/** Whether plural forms are known for it; an unknown one would silently get those of the machine. */
function isLocale(locale: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
