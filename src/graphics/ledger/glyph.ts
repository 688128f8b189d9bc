/** The mark of a status: a shape of its own, so that it is told apart in grey and without its word. */
import { mark, type Mark } from '../picture.ts';
import type { Status } from './data.ts';

/** Half the height of the largest mark, in user units. */
export const RADIUS = 5.2;

const circle = (r: number): string => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

const SHAPES: Record<Status, string> = {
  corroborated: circle(RADIUS),
  // An open ring that turns back on itself, with the head of an arrow.
  corrected: 'M3.4-3.4A4.8 4.8 0 1 0 4.8 0M3.9-6.3V-2.9H.5',
  // The right half is cut out of the filled circle; the stroke closes the ring.
  disputed: `${circle(4.6)}M0-4.6A4.6 4.6 0 0 1 0 4.6Z`,
  unconfirmed: circle(4.6),
  said: 'M-4.2-1.4H4.2M-4.2 1.4H4.2',
  context: 'M-2.6-2.6H2.6V2.6H-2.6Z',
};

/** One claim at x, y. */
export function glyph(status: Status, x: number, y: number): Mark {
  return mark(2, 'path', { class: status, d: SHAPES[status], transform: `translate(${x} ${y})` });
}
