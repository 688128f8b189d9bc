/** The pictures of the crowd, in reading order, and which of them stand in the flow of the page. */
import type { Layout } from '../picture.ts';

export const STATES = [
  'first-day',
  'mangystau',
  'zhanaozen',
  'march',
  'police',
  'at-least',
  'at-most',
  'hall',
] as const;

export type CrowdState = (typeof STATES)[number];

/**
 * True where the picture is taller than a phone's screen. There the two sides stand above and below the hall,
 * and the reader scrolls through them: such a picture stands in the flow of the page and never on a stage.
 */
export function isTall(state: CrowdState, layout: Layout): boolean {
  return layout === 'narrow' && (state === 'at-least' || state === 'at-most');
}
