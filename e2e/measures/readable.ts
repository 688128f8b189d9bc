/** Whether the flat page can be read: its words seen, and a finished picture at every step. */
import type { Page } from '@playwright/test';
import { contrast } from './colour.ts';
import { scrollsSideways } from './overflow.ts';

/** What keeps a reader from reading, a line each. */
export async function unreadable(page: Page): Promise<string[]> {
  const { faults, inks } = await page.evaluate(() => {
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)'
        ? ground(element.parentElement)
        : backgroundColor;
    };
    // What is folded of the account is a tap away.
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.more')) fold.open = true;
    const faults: string[] = [];
    const inks = new Map<string, { ink: string; under: string; words: string }>();
    const prose = 'h1, h2, .hero-dek, .passage > p, .prose > p, .step-words > p, figcaption';
    const texts = document.body.querySelectorAll(prose);
    if (texts.length === 0) faults.push('there are no words');
    for (const text of texts) {
      const words = `"${text.textContent?.trim().slice(0, 40)}"`;
      const { fontSize, color: ink } = getComputedStyle(text);
      // Of the words themselves: the label of a voice has no height, so that it pushes nothing down.
      const run = document.createRange();
      run.selectNodeContents(text);
      const { width, height } = run.getBoundingClientRect();
      // A heading may be there for screen readers alone.
      if (text.matches('.hidden') || !text.textContent?.trim()) continue;
      if (!text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        faults.push(`${words} is hidden`);
      else if (width < 20 || height < 8 || Number.parseFloat(fontSize) < 10)
        faults.push(`${words} has no size: ${width} x ${height} px`);
      const under = ground(text);
      inks.set(`${ink} ${under}`, { ink, under, words });
    }
    for (const still of document.querySelectorAll('[data-still]')) {
      const shown = [...still.querySelectorAll('svg.g')]
        .map((picture) => picture.getBoundingClientRect().height)
        .filter((height) => height > 0);
      if (shown.length !== 1 || !(shown[0]! > 100))
        faults.push(`step ${still.closest('[data-step]')?.id} shows pictures of [${shown}] px`);
    }
    return { faults, inks: [...inks.values()] };
  });
  const pale = inks
    .filter(({ ink, under }) => contrast(ink, under) < 4.5)
    .map(({ ink, under, words }) => `${words} is ${ink} on ${under}`);
  return [...faults, ...pale, ...((await scrollsSideways(page)) ? ['it scrolls sideways'] : [])];
}
