/** Running heads. Chromium knows no running strings, but a page's number can be written in a style of counting: its heads. */

/** A style of counting that gives each page its head. */
const HEADS = 'heads';

/** More than any book has: a number that has no head would print as a number. */
const MOST = 200;

interface Begun {
  /** The page on which it begins. */
  page: number;
  title: string;
}

/**
 * @param parts in their order; a page has the head of the last that begins on it or before
 * @param special heads of single pages
 */
export function headsCss(
  parts: readonly Begun[],
  special: ReadonlyMap<number, string> = new Map(),
): string {
  const heads = Array.from({ length: MOST }, (_, index) => {
    const page = index + 1;
    return special.get(page) ?? parts.findLast((part) => part.page <= page)?.title ?? '';
  });
  return `@counter-style ${HEADS}{system:fixed 1;suffix:"";symbols:${heads.map(quoted).join(' ')}}`;
}

/** 3–6, or one page alone. */
export function mergedPages(pages: readonly number[]): string {
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** As a string of CSS, which ends at a line's end and escapes with a backslash. */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (char) => `\\${char.codePointAt(0)!.toString(16)} `)}"`;
