/** The graphics a scene may show, and the states a step may put them in. */
import { STATES as CROWD } from '../graphics/crowd/state.ts';
import { STATES as PRICE } from '../graphics/price/state.ts';
import { STATES as SPREAD } from '../graphics/spread/state.ts';
import type { GraphicName } from './types.ts';

export const GRAPHIC_STATES: Record<GraphicName, readonly string[]> = {
  price: PRICE,
  spread: SPREAD,
  crowd: CROWD,
};

export function isGraphic(name: unknown): name is GraphicName {
  return typeof name === 'string' && Object.hasOwn(GRAPHIC_STATES, name);
}
