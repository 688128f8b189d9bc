/**
 * Runs in the head, before anything is drawn: decides whether the page moves, so that a reload in the middle
 * finds the page at its final height. If the reader's script fails or never comes, the page goes back to stills.
 */
import { isCapable, stayStill } from './capable.ts';

const wanted =
  !/[?&]still\b/.test(location.search) && !matchMedia('(prefers-reduced-motion: reduce)').matches;

if (isCapable() && wanted) document.documentElement.dataset['motion'] = 'live';
if (isCapable() && opensAtTop()) document.documentElement.dataset['laying'] = '';

/** Not where the browser leads to a place further down, which has to be where it will stay: see soon.ts. */
function opensAtTop(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate' && !/#/.test(visit.name);
}

/** Observers report a loop as an error without an error; nothing was thrown then. */
const failed = ({ error }: ErrorEvent): void => void (error && stayStill());

addEventListener('error', failed);
addEventListener('DOMContentLoaded', () => {
  removeEventListener('error', failed);
  if (!isCapable() || !customElements.get('scroll-scene')) stayStill();
});
