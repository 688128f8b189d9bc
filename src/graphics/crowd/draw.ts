/** The picture of the crowd in one state: all but the people, who are layers in files of their own (layers.ts). */
import type { Layout, Picture } from '../picture.ts';
import type { CrowdData } from './data.ts';
import { drawEarlier } from './earlier.ts';
import { drawAlone, drawEmpty, drawHall } from './hall.ts';
import { drawHeld } from './held.ts';
import type { CrowdState } from './state.ts';

export { isWalkedThrough } from './state.ts';

export function draw(data: CrowdData, state: CrowdState, layout: Layout): Picture {
  switch (state) {
    case 'police':
    case 'at-least':
    case 'at-most':
    case 'guarded':
    case 'unguarded':
    case 'renamed':
      return drawHall(data, state, layout);
    case 'held':
      return drawHeld(data, layout);
    case 'hall':
      return drawEmpty(data, layout);
    default:
      return drawEarlier(data, state, layout);
  }
}

/** On paper, where no crowd will come into the same frame, the hall has less ground around it. */
export function drawPlate(data: CrowdData, state: CrowdState): Picture | undefined {
  return state === 'police' || state === 'hall' ? drawAlone(data, state) : undefined;
}
