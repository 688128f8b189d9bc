/**
 * The ground under the page is that of the chapter being read; it changes in the empty space before a chapter.
 *
 * A chapter carries its own light in data-light. Only what can be seen together with the chapter being read,
 * the end of the one before and the beginning of the one after, is lent that chapter's light for a while. So a
 * change of light styles a few blocks anew and not the whole page.
 */
import { showPlace } from './address.ts';
import { isLive } from './motion.ts';

/** The part of the window's height, in per cent, that a chapter's top has passed once it is read. */
const LINE = { live: 55, still: 0 };

export function followLight(): void {
  const sections = all('main > [data-light], body > .hero, .ends');
  const line = (): number => (isLive() ? LINE.live : LINE.still);
  let watch: IntersectionObserver | undefined;
  const read = (): void => {
    const edge = (innerHeight * line()) / 100 + 1;
    const passed = sections.filter((section) => section.getBoundingClientRect().top <= edge);
    const here = passed.at(-1) ?? sections[0];
    if (!here) return;
    shine(here, sections);
    if (isLive() && here.id && !here.querySelector('[data-step][aria-current]')) showPlace(here.id);
  };
  // Marked, so that a style for blocks looks at these and not at everything within.
  for (const block of sections.flatMap(blocksOf)) block.classList.add('block');
  const start = (): void => {
    watch?.disconnect();
    // A band of no height at the line: it reports whenever a section's edge crosses, in either direction.
    watch = new IntersectionObserver(read, {
      rootMargin: `-${line()}% 0px ${line() - 100}% 0px`,
    });
    for (const section of sections) watch.observe(section);
    read();
  };
  addEventListener('motionchange', start);
  addEventListener('resize', read);
  start();
}

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];

/** Puts the page in the light of one section. */
function shine(here: HTMLElement, sections: readonly HTMLElement[]): void {
  const light = here.dataset['light'] ?? '';
  const beside = isLive() ? blocksBeside(here, sections) : [];
  const grounds = all('.grounds > *');
  const ground = grounds.find(({ dataset }) => dataset['light'] === light);
  // A background, and not a property that the whole page would inherit. Read before anything is changed.
  const colour = ground && isLive() ? getComputedStyle(ground).backgroundColor : '';
  for (const section of sections) {
    section.classList.toggle('here', section === here);
    section.classList.toggle(
      'beside',
      beside.some((block) => section.contains(block)),
    );
  }
  for (const block of all('[data-lent]')) {
    if (beside.includes(block)) continue;
    delete block.dataset['lent'];
    delete block.dataset['light'];
  }
  for (const block of beside) block.dataset['lent'] = block.dataset['light'] = light;
  for (const bar of all('.bar')) bar.dataset['light'] = light;
  for (const other of grounds) other.classList.toggle('on', other === ground);
  document.body.style.background = colour;
}

/** What stands directly in a section or in its text. */
function blocksOf(section: Element): HTMLElement[] {
  return ([...section.children] as HTMLElement[]).flatMap((child) =>
    child.matches('.prose') ? ([...child.children] as HTMLElement[]) : [child],
  );
}

/** The blocks of other sections that can be seen while this one is read: see LINE, and some room to spare. */
function blocksBeside(here: HTMLElement, sections: readonly HTMLElement[]): HTMLElement[] {
  const { top, bottom } = here.getBoundingClientRect();
  return sections
    .filter((section) => section !== here)
    .flatMap(blocksOf)
    .filter((block) => {
      const box = block.getBoundingClientRect();
      return box.bottom > top - innerHeight * 0.65 && box.top < bottom + innerHeight * 0.55;
    });
}
