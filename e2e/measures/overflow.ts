/** What does not fit into the width of the window. */
import type { Page } from '@playwright/test';

/** Elements with text of their own that reach out of the window, unless they scroll in a box of their own. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const inScroller = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (scrolls(element) || inScroller(element.parentElement));
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return [...document.body.querySelectorAll('*')]
      .filter((element) => hasText(element) && element.checkVisibility({ opacityProperty: true }))
      .filter((element) => !inScroller(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        // One pixel wide is text for screen readers alone.
        return width > 1 && right > 0 && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => `<${element.localName}> "${element.textContent?.trim().slice(0, 60)}"`);
  });
}

/** Whether the page can be scrolled sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
