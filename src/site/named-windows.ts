/** Writes out the windows that styles name: src/site/styles/windows.css says which they are. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('./styles/windows.css', import.meta.url));
const DEFINITION = /^@custom-media\s+(--[\w-]+)\s+([^;]+);/gm;
/** Of a whole style sheet, not what var() names. */
const NAME = /(?<!var)\((--[\w-]+)\)/g;

/**
 * A condition, or a whole style sheet, with every name of a window replaced by what it stands for.
 * @throws Error with the name that windows.css does not have
 */
export function writeOutWindows(css: string): string {
  const windows = new Map<string, string>();
  for (const [, name = '', condition = ''] of readFileSync(FILE, 'utf8').matchAll(DEFINITION))
    windows.set(name, condition);
  const writeOut = (text: string): string =>
    text.replace(NAME, (_, name: string) => {
      const condition = windows.get(name);
      if (condition === undefined) throw new Error(`No window ${name} in ${FILE}`);
      return writeOut(condition);
    });
  return writeOut(css);
}

/** What PostCSS hands to a plugin, as far as this one wants it: by a message it hears of a file that the sheet is made of. */
interface Helpers {
  result: { messages: { type: string }[] };
}

/** The plugin for PostCSS, through which the build passes every style sheet. */
export const namedWindows = {
  postcssPlugin: 'named-windows',
  AtRule: {
    media(rule: { params: string }, { result: { messages } }: Helpers) {
      // What has no name in it is left alone: to set it would have it looked at again.
      if (!rule.params.includes('(--')) return;
      rule.params = writeOutWindows(rule.params);
      const reloads = { type: 'dependency', plugin: 'named-windows', file: FILE };
      messages.push(reloads);
    },
  },
};
