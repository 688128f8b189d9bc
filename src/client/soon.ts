/** When to begin: at once where the reader is led to a place in the middle, else once the opening is painted. */
import { stayStill } from './capable.ts';

/** Runs `task`; not before the first paint where nothing below the opening can be in view yet. */
export function soon(task: () => void): void {
  if (location.hash) task();
  else requestAnimationFrame(() => requestAnimationFrame(() => attempt(task)));
}

/** By then early.ts no longer looks after the page. */
function attempt(task: () => void): void {
  try {
    task();
  } catch (error) {
    stayStill();
    throw error;
  }
}
