/** What a reader sees of the focus. */
import type { Page } from '@playwright/test';

export interface Stop {
  /** The element in words, for the report. */
  element: string;
  outline: { style: string; width: number; colour: string };
  /** The colour of the ground around the element. */
  ground: string;
  /** Whether some part of it lies in the window with nothing above it. */
  inView: boolean;
}

/** The focused element, or undefined when the focus has left the page. */
export function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(async () => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const style = getComputedStyle(element);
    const painted = (start: Element | null): string => {
      if (!start) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(start).backgroundColor;
      return colour === 'rgba(0, 0, 0, 0)' ? painted(start.parentElement) : colour;
    };
    const inView = [...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const hit = document.elementFromPoint(left + width * part, top + height * part);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      }),
    );
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return {
      element: `<${element.localName}> "${words.trim().slice(0, 50)}"`,
      outline: {
        style: style.outlineStyle,
        width: Number.parseFloat(style.outlineWidth),
        colour: style.outlineColor,
      },
      // An offset outline is drawn on the parent's ground, one without on the element's own edge.
      ground: painted(Number.parseFloat(style.outlineOffset) > 0 ? element.parentElement : element),
      inView,
    };
  });
}
