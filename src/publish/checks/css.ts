/** Every style sheet is valid CSS, and uses only custom properties that it defines. */
import { type CssNode, lexer, parse, type WalkContext, walk } from 'css-tree';
import { sheetsOf } from '../filed-styles.ts';
import { type Check, type Fault, placeOf } from './site.ts';

export const css: Check = {
  name: 'CSS',
  run: ({ pages, text: read }) => {
    const seen = new Map<string, Fault[]>();
    return pages.flatMap((page) => {
      const sheets = sheetsOf(page.elements, read);
      const known = new Set(sheets.flatMap(({ css }) => definedIn(css)));
      return sheets.flatMap(({ element, css: text }) => {
        const key = `${[...known].join()} ${text}`;
        if (seen.has(key)) return [];
        const faults = faultsIn(text, known, placeOf(page, element));
        seen.set(key, faults);
        return faults;
      });
    });
  },
};

/** Names of custom properties, as --ground. */
function definedIn(text: string): string[] {
  return [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name);
}

function faultsIn(text: string, known: ReadonlySet<string>, place: string): Fault[] {
  const faults: Fault[] = [];
  const add = (found: string, remedy: string): void => void faults.push({ place, found, remedy });
  const sheet = parse(text, {
    onParseError: (error) => add(`“${around(text, error.offset)}”: ${error.message}`, 'correct it'),
  });
  walk(sheet, {
    enter(this: WalkContext, node: CssNode) {
      // What stands in @font-face or @page has names of its own.
      if (node.type !== 'Declaration' || !this.rule || !isUnknown(node.property)) return;
      add(`there is no property ${node.property}`, 'correct its name');
    },
  });
  for (const [, name = '', end] of text.matchAll(/var\(\s*(--[\w-]+)\s*([,)])/g)) {
    if (end === ')' && !known.has(name))
      add(`${name} is not defined`, 'define it, or correct its name');
  }
  return faults;
}

function isUnknown(property: string): boolean {
  return !property.startsWith('-') && !NEWER.has(property) && !lexer.getProperty(property);
}

/** Properties that browsers know and the lexer's tables do not yet. */
const NEWER = new Set(['text-size-adjust', 'hanging-punctuation']);

const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 20), at + 20).trim();
