/** What a reader sees and hears of the focus. */
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { loadAxe } from './axe.ts';

export interface Stop {
  /** What a screen reader calls the element; empty where it has no role. */
  role: string;
  /** Its accessible name, as axe works it out: the same in every browser. */
  name: string;
  outline: { style: string; width: number; colour: string };
  /** The colour of the ground around the element. */
  ground: string;
  /** Whether some part of it lies in the window with nothing above it. */
  inView: boolean;
}

/** axe's own types leave out getRole. */
interface Commons extends Pick<axe.Commons, 'text'> {
  aria: { getRole: (element: Element) => string | null };
}

/**
 * Presses Tab until the focus leaves the page.
 * @param most more stops than the page has
 * @throws Error where the page keeps the focus
 */
export async function walk(page: Page, most = 2000): Promise<Stop[]> {
  await loadAxe(page);
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const found = await look(page);
    if (!found) return stops;
    stops.push(found);
  }
  throw new Error(`the focus is still in the page after ${most} stops`);
}

/** link "Skip to the text" */
export const inWords = ({ role, name }: Stop): string => `${role} "${name}"`;

/** The focused element, or undefined when the focus has left the page. */
export async function stop(page: Page): Promise<Stop | undefined> {
  await loadAxe(page);
  return look(page);
}

function look(page: Page): Promise<Stop | undefined> {
  return page.evaluate(async () => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // The scenes follow in the frame after the scroll.
    await new Promise((done) => requestAnimationFrame(done));
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
    const { aria, text } = (window as unknown as { axe: { commons: Commons } }).axe.commons;
    return {
      role: aria.getRole(element) ?? '',
      name: text.accessibleText(element).replace(/\s+/g, ' ').trim(),
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
