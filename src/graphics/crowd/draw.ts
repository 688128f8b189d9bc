/** The picture of the crowd in one state. */
import type { Layout, Picture } from '../picture.ts';
import type { CrowdData } from './data.ts';
import { drawEarlier } from './earlier.ts';
import { drawHall } from './hall.ts';
import type { CrowdState } from './state.ts';

export { isTall } from './state.ts';

/** The size is the same for all states of a layout, but for the tall ones (isTall). */
export function draw(data: CrowdData, state: CrowdState, layout: Layout): Picture {
  switch (state) {
    case 'police':
    case 'at-least':
    case 'at-most':
      return drawHall(data, state, layout);
    default:
      return drawEarlier(data, state, layout);
  }
}
