/** What the marks and words of the pictures are painted with, beside the ground they stand on. */
import type { Page } from '@playwright/test';
import { contrast } from './colour.ts';

export interface Painted {
  /** The classes that its style goes by. */
  classes: string;
  kind: 'words' | 'mark';
  /** The colours of its fill and its line, where it has them. */
  colours: string[];
  /** The colour of the page beneath. */
  ground: string;
}

/** Every mark and word of the pictures that are shown, one of each class. */
export function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() => {
    const beneath = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)'
        ? beneath(element.parentElement)
        : backgroundColor;
    };
    // What a picture uses inherits its colours there: copies in the place of each use tell them.
    const copied: [use: SVGUseElement, copy: SVGGElement][] = [];
    const unfold = (picture: Element): void => {
      for (let use = picture.querySelector('use'); use; use = picture.querySelector('use')) {
        const used = document.querySelector(use.getAttribute('href')!)!;
        const copy = document.createElementNS('http://www.w3.org/2000/svg', 'g');
        copy.setAttribute('class', use.getAttribute('class') ?? '');
        copy.append(used.cloneNode(true));
        use.replaceWith(copy);
        copied.push([use, copy]);
      }
    };
    const found = new Map<string, Painted>();
    for (const picture of document.querySelectorAll('svg.g')) {
      if (picture.getBoundingClientRect().height === 0) continue;
      const ground = beneath(picture);
      unfold(picture);
      for (const mark of picture.querySelectorAll('text, path, rect, circle, line')) {
        const { fill, stroke } = getComputedStyle(mark);
        const colours = [fill, stroke].filter((paint) => /^(rgb|color)/.test(paint));
        // A shared path is named by its use.
        const own = mark.closest('[class]')?.getAttribute('class');
        const classes = `${picture.getAttribute('class')} ${own}`;
        const kind = mark.localName === 'text' ? ('words' as const) : ('mark' as const);
        if (colours.length > 0)
          found.set(`${kind} ${classes} ${ground}`, { classes, kind, colours, ground });
      }
    }
    for (const [use, copy] of copied.reverse()) copy.replaceWith(use);
    return [...found.values()];
  });
}

/** Those that do not stand out from the ground as WCAG 1.4.3 and 1.4.11 ask, neither by fill nor by line. */
export function faint(marks: readonly Painted[]): string[] {
  return marks
    .filter(({ kind, colours, ground }) => {
      const least = kind === 'words' ? 4.5 : 3;
      return colours.every((colour) => contrast(colour, ground) < least);
    })
    .map(({ classes, colours, ground }) => `${classes}: ${colours.join(', ')} on ${ground}`);
}
