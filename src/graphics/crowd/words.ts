/** What stands in words on the pictures of 5 January: who counts what, and what the marks are. */
import type { FigureEntry } from '../../story/types.ts';
import type { CrowdData } from './data.ts';
import type { CrowdState } from './state.ts';

export type HallState = Extract<CrowdState, 'police' | 'at-least' | 'at-most'>;

/** One entry of the strip: a mark to tell it by, a number in large type, and what it is. */
export interface Entry {
  mark: 'square' | 'dot' | 'ring';
  head: string;
  told: string;
}

/** Every number is the account's, and says so. */
export function entries({ hall, police }: CrowdData, state: HallState): Entry[] {
  const lower: Entry = {
    mark: 'dot',
    head: `${counted(hall.solid)} people`,
    told: hall.hollow > 0 ? 'filled: the lower number, in the centre' : 'the account’s number',
  };
  const higher: Entry = {
    mark: 'ring',
    head: `up to ${counted(hall.hollow)} more`,
    told: `hollow: the account’s higher number, ${counted(hall.solid + hall.hollow)}`,
  };
  return [
    {
      mark: 'square',
      head: `${counted(police.count, police.bound)} police`,
      told: 'around the city hall, in the account',
    },
    ...(state === 'police' ? [] : [lower]),
    ...(state === 'at-most' && hall.hollow > 0 ? [higher] : []),
  ];
}

export const NOTE = ['One mark is one person.', 'Positions are schematic.'];

/** about 10,000: the number as the ledger bounds it, grouped the British way on every machine. */
export function counted(count: number, bound: FigureEntry['bound'] = 'exactly'): string {
  const number = new Intl.NumberFormat('en-GB').format(count);
  return bound === 'about' || bound === 'over' || bound === 'up to' ? `${bound} ${number}` : number;
}
