/** Every class that a style sheet names stands in some page, or is set by a script. */
import { parse, walk } from 'css-tree';
import { sheetsOf } from '../filed-styles.ts';
import { attribute, ownText } from '../html.ts';
import { isScript } from '../policy.ts';
import { isPublishers } from '../publisher.ts';
import { type Check, placeOf, type SitePage } from './site.ts';

/** The scripts of a site that have files of their own. */
export const SCRIPT_FILE = /^assets\/.*\.js$/;

/**
 * Every class that a page has, or a script may set.
 * @param scripts the text of those that have files of their own
 */
export function classesUsed(pages: readonly SitePage[], scripts: readonly string[]): Set<string> {
  const inPages = pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      isScript(element)
        ? quoted(ownText(element))
        : (attribute(element, 'class')?.split(/\s+/) ?? []),
    ),
  );
  return new Set([...inPages, ...scripts.flatMap(quoted)]);
}

export const unusedCss: Check = {
  name: 'unused styles',
  run: ({ pages, files, text }) => {
    // An edition's page carries the styles of pages that are not beside it, and stays as it is.
    const own = pages.filter(({ file }) => !file.startsWith('editions/'));
    const scripts = files.filter((file) => SCRIPT_FILE.test(file)).map(text);
    const used = classesUsed(own, scripts);
    const styled = new Map<string, string>();
    for (const page of own) {
      for (const { element, css } of sheetsOf(page.elements, text)) {
        // What a newsroom’s own scripts add is not known here.
        if (isPublishers(element)) continue;
        for (const name of classesIn(css)) {
          if (!styled.has(name)) styled.set(name, placeOf(page, element));
        }
      }
    }
    return [...styled]
      .filter(([name]) => !used.has(name))
      .map(([name, place]) => ({
        place,
        found: `no page and no script has the class “${name}”`,
        remedy: 'take its rules out, or correct the name',
      }));
  },
};

function classesIn(css: string): string[] {
  const names: string[] = [];
  walk(parse(css), (node) => {
    if (node.type === 'ClassSelector') names.push(node.name);
  });
  return names;
}

/** The words of a script that stand between quotes, alone or among others. */
const quoted = (code: string): string[] => code.split(/["'`\s]+/);
