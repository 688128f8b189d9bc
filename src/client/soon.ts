/** When to begin: at once where the reader is led to a place in the middle, else once the opening is painted. */

/** Runs `task`; not before the first paint where nothing below the opening can be in view yet. */
export function soon(task: () => void): void {
  if (location.hash) task();
  else requestAnimationFrame(() => setTimeout(task));
}
