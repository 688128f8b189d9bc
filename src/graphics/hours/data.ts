/** What the hours are drawn from: content/data/hours.yaml. */
import type { Hours } from '../../story/hours.ts';
import type { Story } from '../../story/types.ts';
import type { HoursState } from './state.ts';

/** @throws Error where the story has none; the graphic’s check refuses that beforehand */
export function hoursOf({ hours }: Pick<Story, 'hours'>): Hours {
  if (!hours) throw new Error('a picture of hours without its data passed the checks');
  return hours;
}

/** The events of one picture, in the account’s order. */
export const eventsIn = ({ events }: Hours, state: HoursState): Hours['events'] =>
  events.filter(({ picture }) => picture === state);
