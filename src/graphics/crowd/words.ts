/** What stands in words on the pictures of 5 January. */
import type { Layout } from '../picture.ts';
import type { CrowdData } from './data.ts';
import { apart, counted, toned, type Line } from './parts.ts';
import type { CrowdState } from './state.ts';

export type HallState = Extract<CrowdState, 'police' | 'at-least' | 'at-most'>;

/** Lines in groups, by where they stand. */
export interface Words {
  top: Line[][];
  over: Line[][];
  under: Line[][];
  note: Line[][];
}

/** The room for words between the two sides, and across a phone, in units. */
const ROOM: Record<Layout, number> = { wide: 147, narrow: 338 };

const NOTE =
  'One dot or square is one person. Positions are schematic; the account gives only numbers.';

/** So wide that its first sentence takes a line of its own on a phone. */
const NOTE_ROOM = 290;

/** The words of one state. Every number is the account's, and says so. */
export function hallWords({ hall, police }: CrowdData, state: HallState, layout: Layout): Words {
  const room = ROOM[layout];
  const which = hall.hollow > 0 ? 'filled: the account’s lower number' : 'the account’s number';
  const lower = [
    ...toned(layout, `${counted(hall.solid)} people`, room, 'strong'),
    ...toned(layout, which, room, 'soft'),
  ];
  const higher = [
    ...toned(layout, `up to ${counted(hall.hollow)} more`, room, 'strong'),
    ...toned(
      layout,
      `hollow: the account’s higher number, ${counted(hall.solid + hall.hollow)}`,
      room,
      'soft',
    ),
  ];
  const more = state === 'at-most' && hall.hollow > 0 ? [higher] : [];
  const force = `${counted(police.count, police.bound)} police`;
  return {
    top: [
      apart(layout, [hall.place, hall.when], room),
      ...(state === 'police' ? [] : [lower]),
      ...(layout === 'narrow' ? more : []),
    ],
    over: [
      layout === 'narrow'
        ? [[`${force}, in the account`, 'strong']]
        : [
            [force, 'strong'],
            ['in the account', 'soft'],
          ],
    ],
    under: layout === 'wide' ? more : [],
    note: [toned(layout, NOTE, Math.min(room, NOTE_ROOM), 'soft')],
  };
}
