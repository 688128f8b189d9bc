/**
 * The bar follows what lies beneath it: its ground, its date, and in a scene the day of the step being read. It
 * changes in place. The contents close once they have been used.
 */

import { lineAt, stepPart } from './line.ts';

/** A chapter that is read has passed this part of the window's height: that of the bar. */
const LINE = 0.03;

export function followBar(): void {
  const bar = document.querySelector<HTMLElement>('.bar');
  const line = bar?.querySelector<HTMLElement>('.dateline');
  if (!bar || !line) return;
  const sections = all('.hero, .chapter, #the-end');
  const steps = all('.step');
  const cover = all('.hero-words');
  const read = (): void => {
    const here = sections.find((section) => crosses(section, LINE)) ?? sections[0];
    if (!here) return;
    // Over the picture of the cover there is nothing to say yet; its words are not cut by half a bar.
    const isSilent = here === sections[0] && !cover.some((words) => crosses(words, LINE));
    const step = steps.find((one) => here.contains(one) && crosses(one, stepPart()));
    // All has been read before anything is written, or the page would be laid out in between.
    bar.dataset['light'] = here.dataset['light'] ?? '';
    line.hidden = isSilent;
    fill(line, here, step);
  };
  let watches: IntersectionObserver[] = [];
  const start = (): void => {
    for (const watch of watches) watch.disconnect();
    watches = [observe([...sections, ...cover], LINE, read), observe(steps, stepPart(), read)];
    read();
  };
  addEventListener('resize', start);
  start();
}

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];

function crosses(element: Element, line: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const y = lineAt(line);
  return top <= y + 1 && bottom > y + 1;
}

/** Calls `read` whenever an edge crosses the line, in either direction and however fast: a band as wide as crosses() allows. */
function observe(
  elements: readonly Element[],
  line: number,
  read: () => void,
): IntersectionObserver {
  const y = Math.round(lineAt(line));
  const watch = new IntersectionObserver(read, {
    rootMargin: `-${y}px 0px ${y + 2 - innerHeight}px`,
  });
  for (const element of elements) watch.observe(element);
  return watch;
}

/**
 * Says where one is: the day of the step, else what the chapter says of itself. The words are put in anew, not
 * changed: what takes the place of something else has moved nothing.
 */
function fill(line: HTMLElement, { dataset: chapter }: HTMLElement, step?: HTMLElement): void {
  const { day, date } = step?.dataset ?? {};
  const first = Number(day ?? chapter['first']);
  const last = Number(day ?? chapter['last']);
  for (const [index, tick] of line.querySelectorAll('i').entries())
    tick.classList.toggle('now', index + 1 >= first && index + 1 <= last);
  const was = line.querySelector('.where')!;
  const now = was.cloneNode(true) as HTMLElement;
  now.querySelector('b')!.textContent = date ?? chapter['when'] ?? document.title;
  now.querySelector('.hour')!.textContent = (day ? '' : chapter['hour']) ?? '';
  const offline = now.querySelector<HTMLElement>('.offline');
  if (offline) offline.hidden = chapter['offline'] === undefined;
  if (!now.isEqualNode(was)) was.replaceWith(now);
}

/** Wires the contents: a choice, Escape, a tap elsewhere or the focus leaving them closes them. */
export function followContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents');
  if (!contents) return;
  const close = (): void => {
    contents.open = false;
  };
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !contents.open) return;
    close();
    contents.querySelector('summary')?.focus();
  });
  contents.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !contents.contains(relatedTarget as Node)) close();
  });
  addEventListener('click', ({ target }) => {
    if ((target as Element).closest('.contents a') || !contents.contains(target as Node)) close();
  });
}
