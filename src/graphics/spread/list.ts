/** The places of a state as a list: on a phone the map has numbers, and the list says what they stand for. */
import { look, type SpreadData } from './data.ts';
import type { Day, SpreadState } from './state.ts';
import { spanOfDays } from './words.ts';

export interface ListedPlace {
  /** The number on the map. */
  number: number;
  name: string;
  /** The day by which all sources have it; the list is in the order of these days. */
  day: Day;
  /** That day as printed, or the days between which sources differ: 4 January, 3 or 4 January. */
  when: string;
  /** A later name, on the day the place is new, or that its position is approximate. */
  note?: string;
  isNew: boolean;
  /** False while only some sources have it: the mark on the map is hollow. */
  isSure: boolean;
}

/** The places that stand on the map in a state, by number. */
export function placeList(data: SpreadData, state: SpreadState): ListedPlace[] {
  return data.places.flatMap((place): ListedPlace[] => {
    const how = look(place, state);
    if (!how) return [];
    const { number, name, day, now, rough } = place;
    const note = [
      ...(now && how.fresh ? [`now ${now}`] : []),
      ...(rough ? ['position approximate'] : []),
    ].join('; ');
    return [
      {
        number,
        name,
        day,
        when: spanOfDays(place),
        ...(note ? { note } : {}),
        isNew: how.fresh,
        isSure: how.sure,
      },
    ];
  });
}
