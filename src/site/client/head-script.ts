/**
 * Runs in the head, before anything is drawn: decides whether the page moves, so that a reload in the middle
 * finds the page at its final height. If the reader's script fails or never comes, the page goes back to stills.
 */
import { isCapable, stayStill } from './capable.ts';

/** Milliseconds in which a page that is still coming has to grow. */
const PATIENCE = 8000;

const wanted =
  !/[?&]still\b/.test(location.search) && !matchMedia('(prefers-reduced-motion: reduce)').matches;

if (isCapable() && wanted) document.documentElement.dataset['motion'] = 'live';

// Firefox does not look at what stands in for a font while that font is on its way, unless it has it already.
document.fonts?.forEach((face) => {
  if (face.family.includes('Fallback')) face.load().catch(() => undefined);
});

// From disk, browsers refuse a mask in a file of its own and say so in the console: the few on the cover do.
const masks = document.querySelector('[data-masks]');
if (location.protocol === 'file:' && masks?.textContent?.includes('.svg')) masks.remove();

/** Observers report a loop as an error without an error; nothing was thrown then. */
const failed = ({ error }: ErrorEvent): void => void (error && stayStill());

// A connection that breaks off is told by no event.
let size = 0;
const watch = setInterval(() => {
  const now = document.getElementsByTagName('*').length;
  if (now === size) arrived();
  size = now;
}, PATIENCE);

function arrived(): void {
  clearInterval(watch);
  removeEventListener('error', failed);
  if (!isCapable() || !customElements.get('scroll-scene')) stayStill();
}

addEventListener('error', failed);
addEventListener('DOMContentLoaded', arrived);
