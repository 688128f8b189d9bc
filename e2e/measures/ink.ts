/** Every pair of ink and ground that can be seen in the window. */
import type { Page } from '@playwright/test';

export interface Inked {
  words: string;
  ink: string;
  ground: string;
}

/**
 * The words in the window with their colour and the ground they stand on: the nearest ancestor's that has one.
 */
export async function inksInView(page: Page): Promise<Inked[]> {
  return page.evaluate(() => {
    const clear = 'rgba(0, 0, 0, 0)';
    const groundOf = (from: Element | null): string => {
      for (let at = from; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== clear) return backgroundColor;
      }
      return clear;
    };
    const own = (element: Element): string =>
      [...element.childNodes]
        .map((node) => (node instanceof Text ? node.data.trim() : ''))
        .join('');
    return [...document.querySelectorAll('body :not(svg *, script, style, title)')]
      .filter((element) => own(element) !== '' && element.checkVisibility())
      .filter((element) => {
        const { top, bottom, width } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight && width > 1;
      })
      .map((element) => ({
        words: own(element).slice(0, 40),
        ink: getComputedStyle(element).color,
        ground: groundOf(element),
      }));
  });
}
