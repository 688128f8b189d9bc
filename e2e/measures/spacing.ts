/** What becomes of text that takes more room than its designer gave it. */
import type { Page } from '@playwright/test';

/** WCAG 1.4.12: the spacing that a reader may set without losing anything. */
export const WIDE = `
  html * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  html p { margin-bottom: 2em !important }`;

/** WCAG 1.4.4: text at twice its size. */
export const LARGE = 'html { font-size: 200% !important }';

/** Boxes with text that cut off what they cannot hold. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((box) => box.textContent?.trim() && box.checkVisibility())
      .filter((box) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box);
        // What only screen readers are told is clipped to nothing on purpose.
        if (clipPath !== 'none') return false;
        const wide = cuts(overflowX) && box.scrollWidth > box.clientWidth + 1;
        return wide || (cuts(overflowY) && box.scrollHeight > box.clientHeight + 1);
      })
      .map((box) => `<${box.localName} class="${box.className}">`);
  });
}

/** Lines of text that lie on each other, in pairs. */
export function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Some boxes lie over the text on purpose, on a ground of their own: they and what they hold are no fault. */
    const known = new Map<Element | null, boolean>([
      [document.body, false],
      [null, false],
    ]);
    const apart = (element: Element | null): boolean => {
      if (!known.has(element)) known.set(element, element !== null && isApart(element));
      return known.get(element) === true;
    };
    const isApart = (element: Element): boolean => {
      const { position, backgroundColor, clipPath, overflowX } = getComputedStyle(element);
      const layer = position !== 'static' && backgroundColor !== 'rgba(0, 0, 0, 0)';
      const scroller = ['auto', 'scroll'].includes(overflowX);
      return layer || scroller || clipPath !== 'none' || apart(element.parentElement);
    };
    const lines: { box: DOMRect; words: string }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || parent.closest('svg')) continue;
      if (!parent.checkVisibility() || apart(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = `"${text.textContent.trim().slice(0, 40)}"`;
      for (const box of range.getClientRects()) lines.push({ box, words });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const pairs = new Set<string>();
    for (const [i, { box, words }] of lines.entries()) {
      for (let j = i + 1; lines[j] && lines[j]!.box.top < box.bottom; j++) {
        const other = lines[j]!;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        // The boxes of lines reach a little into each other; letters do not until half of one is covered.
        if (across > 2 && down > Math.min(box.height, other.box.height) / 2)
          pairs.add(`${words} and ${other.words}`);
      }
    }
    return [...pairs];
  });
}
