/** Tells the page around a frame how high the frame would like to be; nothing else leaves the frame. */
import { isLive } from './motion.ts';

/**
 * Sends `{ type: 'eight-days:height', height }`, in CSS pixels, when it changes. Only a still scene asks for
 * its full height: a live one scrolls within the frame, and takes its measures from it.
 */
export function announceHeight(): void {
  if (parent === window) return;
  let last = 0;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (isLive() || height === last) return;
    last = height;
    parent.postMessage({ type: 'eight-days:height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('motionchange', tell);
}
