/**
 * Runs in the head, before anything is drawn: decides whether the page moves, so that a reload in the middle
 * finds the page at its final height. If the reader's script then never starts, the page goes back to stills.
 */
const root = document.documentElement;
const capable =
  'IntersectionObserver' in window && 'customElements' in window && 'ResizeObserver' in window;
const wanted =
  !/[?&]still\b/.test(location.search) && !matchMedia('(prefers-reduced-motion: reduce)').matches;

if (capable && wanted) root.dataset['motion'] = 'live';

addEventListener('DOMContentLoaded', () => {
  if (!customElements.get('scroll-scene')) root.dataset['motion'] = 'still';
});
