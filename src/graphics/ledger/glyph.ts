/** The mark of a claim: a short upright line in the style of its status, as beside its note (src/site/styles/sign.css). */
import { mark, type Mark } from '../picture.ts';
import type { Status } from './data.ts';

/** Half the room a line takes, in user units. */
export const HALF = { width: 2.2, height: 5.5 };

/** Lines of 3 units, told apart without colour; a context has no status, and a hairline. */
const LINES: Record<Status, { d: string; width: number; cap?: 'round' }> = {
  corroborated: { d: 'M0-5.5V5.5', width: 3 },
  corrected: { d: 'M-1.6-5.5V5.5M1.6-5.5V5.5', width: 1.2 },
  // the upper half is thin
  disputed: { d: 'M-1.5 0H1.5V5.5H-1.5ZM-.5-5.5H.5V0H-.5Z', width: 0 },
  unconfirmed: { d: 'M0-5.5v3M0-1.5v3M0 2.5v3', width: 3 },
  said: { d: 'M0-4v0M0 0v0M0 4v0', width: 2.8, cap: 'round' },
  context: { d: 'M0-5.5V5.5', width: 1 },
};

/** One claim at x, y. */
export function glyph(status: Status, x: number, y: number): Mark {
  const { d, width, cap } = LINES[status];
  return mark(2, 'path', {
    ...{ class: status, d, transform: `translate(${x} ${y})` },
    ...{ stroke: 'currentColor', 'stroke-width': width },
    ...(cap ? { 'stroke-linecap': cap } : {}),
  });
}
