/** A fault to be put into a built site, to see whether the check for it finds it. */

/** The text of a file with the fault in it. */
export type Change = (text: string) => string;

export interface Seed {
  /** What is wrong, as the test is called. */
  name: string;
  /** The check that must find it. */
  check: string;
  file: string;
  change: Change;
  /** What it must say. */
  found: RegExp;
}

/** A page that has everything but the graphics. */
export const RECORD = 'record/index.html';

type Row = readonly [name: string, file: string, change: Change, found: RegExp];

/** The faults that one check must find. */
export function seeds(check: string, rows: readonly Row[]): Seed[] {
  return rows.map(([name, file, change, found]) => ({ name, check, file, change, found }));
}

/** Puts markup at the end of a page. */
export function put(markup: string): Change {
  return (html) => html.replace('</main>', () => `${markup}</main>`);
}

/** Puts `to` where `from` stands first. @throws Error where it does not stand */
export function swap(from: string | RegExp, to: string): Change {
  return (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${from} does not stand there`);
    return changed;
  };
}
