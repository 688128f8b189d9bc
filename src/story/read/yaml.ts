/** YAML with places: every value can be traced to its line. Aliases, tags and directives are refused. */
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import type { Place, Problems } from '../problems.ts';

/** A key of a map or an index of a list. */
export type Path = readonly PropertyKey[];

/** A value read from a file, and the place of each of its parts. */
export interface Placed {
  value: unknown;
  /** The line of the field at `path`, or of the nearest part above it that is written. */
  at(path: Path): Place;
}

/** Mistakes the parser has a name for, in an editor's words: what was found, what to do. */
const KNOWN: Record<string, readonly [found: string, remedy: string]> = {
  TAB_AS_INDENT: ['a tab in the indentation', 'indent with spaces'],
  DUPLICATE_KEY: ['a field that stands twice', 'keep one of the two'],
  MULTIPLE_DOCS: ['a line --- within the file', 'remove it'],
  RESOURCE_EXHAUSTION: ['too many lists within lists', 'write it with fewer brackets'],
};
const QUOTE =
  'write “field: value”, and put a value that holds a colon, # or quotation marks in quotes';

/**
 * Parses YAML 1.2.
 * @param text the YAML alone
 * @param file the file it stands in
 * @param firstLine the line of the file on which `text` begins
 * @returns undefined when the text is not YAML we accept; the reasons are then among the problems
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
  problems: Problems,
): Placed | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    version: '1.2',
    stringKeys: true,
  });
  const placeOf = (offset: number): Place => ({
    file,
    line: counter.linePos(Math.min(offset, text.length)).line - 1 + firstLine,
  });

  const tab = text.search(/^ *\t/m);
  const tabbed = { code: 'TAB_AS_INDENT', message: '', pos: [tab] } as const;
  const [first] = [...(tab < 0 ? [] : [tabbed]), ...document.errors, ...document.warnings];
  if (first) {
    // The parser's own words come last: they are for whoever knows YAML.
    const [found, remedy] = KNOWN[first.code] ?? [
      'the fields cannot be read from this line on',
      `${QUOTE} (in the words of YAML: ${first.message})`,
    ];
    problems.add(placeOf(first.pos[0]), found, remedy);
    return undefined;
  }
  const refused = refusal(document);
  if (refused) {
    problems.add(placeOf(refused.offset), refused.found, refused.remedy);
    return undefined;
  }
  return {
    value: document.toJS(),
    at: (path) => placeOf(offsetOf(document, path)),
  };
}

interface Refusal {
  offset: number;
  found: string;
  remedy: string;
}

/** Features of YAML that hide a value from the reader of the file. */
function refusal(document: Document.Parsed): Refusal | undefined {
  if (document.directives.yaml.explicit) {
    return { offset: 0, found: 'a %YAML line', remedy: 'remove it: the files are YAML 1.2' };
  }
  let refused: Refusal | undefined;
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.tag !== undefined || node.anchor !== undefined) {
        const found = 'a YAML anchor, alias or tag';
        refused = { offset, found, remedy: 'write the value itself' };
      } else if (isScalar(node) && typeof node.value === 'number' && !isPlain(node.source)) {
        const remedy = 'write it in digits, with a point before decimals: 1200 or 0.5';
        refused = { offset, found: `the number ${node.source}`, remedy };
      }
      return refused && visit.BREAK;
    },
  });
  return refused;
}

/** YAML also reads 0x1F, 1e3 and 010 as numbers; an editor may mean something else. */
function isPlain(number: string | undefined): boolean {
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(number ?? '');
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = (document.contents as ParsedNode | null)?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      node = item;
      offset = (item as ParsedNode).range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
