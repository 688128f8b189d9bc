/** The page takes the light of the chapter being read; it changes in the empty space before a chapter. */
import { showPlace } from './address.ts';

/** Follows the chapters; each carries its light in data-light. */
export function followLight(): void {
  const root = document.documentElement;
  const sections = [...document.querySelectorAll<HTMLElement>('body [data-light]')];
  const read = (): void => {
    const here =
      sections.filter((s) => s.getBoundingClientRect().top <= innerHeight * 0.55).at(-1) ??
      sections[0];
    if (!here) return;
    root.dataset['light'] = here.dataset['light'];
    if (here.id && !here.querySelector('[data-step][aria-current]')) showPlace(here.id);
  };
  // A band of no height at the line: it reports whenever a section's edge crosses, in either direction.
  const watch = new IntersectionObserver(read, { rootMargin: '-55% 0px -45% 0px' });
  for (const section of sections) watch.observe(section);
  addEventListener('resize', read);
  read();
}
