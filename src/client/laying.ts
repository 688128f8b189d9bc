/**
 * Whether the page is still being laid out part by part: `data-laying` on the root. Until then what is out of
 * sight only has a guessed height, so a reader who may leave the opening ends it, and finds everything in its
 * place.
 */
import { isCapable } from './capable.ts';

const root = document.documentElement;
/** Keys and clicks come before the browser acts on them; a scroll bar, a search and a jump only scroll. */
const LEAVING = ['click', 'keydown', 'scroll'];

export const isLaying = (): boolean => 'laying' in root.dataset;

export function endLaying(): void {
  delete root.dataset['laying'];
  for (const event of LEAVING) removeEventListener(event, hurry, true);
}

/** Begins, where the page opens at its top in a browser that can. */
export function beginLaying(): void {
  if (!isCapable() || !opensAtTop()) return;
  root.dataset['laying'] = '';
  for (const event of LEAVING) addEventListener(event, hurry, true);
}

function hurry({ type }: Event): void {
  if (type !== 'scroll' || scrollY > innerHeight) endLaying();
}

/** Not where the browser leads to a place further down. */
function opensAtTop(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Only Chromium keeps a place in the text, #:~:text=…, in the visit’s name; elsewhere it scrolls: hurry().
  return visit?.type === 'navigate' && !location.hash && !visit.name.includes('#');
}
