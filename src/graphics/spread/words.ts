/** The words of the picture: dates, asides and notes. */
import { parseDay } from '../../content/dates.ts';
import type { Layout } from '../picture.ts';
import type { SpreadPlace } from './data.ts';
import type { SpreadState } from './state.ts';

/** The heading of a state: its date, or whose words it shows. */
export function headingOf(state: SpreadState, layout: Layout): string {
  if (state === 'account') return layout === 'wide' ? 'What the account says' : 'The account';
  const { weekday, day, month, year } = parseDay(state);
  return layout === 'wide' ? `${weekday} ${day} ${month} ${year}` : `${day} ${month}`;
}

/** The name of a row: Mon 3 Jan; or 3 Jan, on a phone. */
export function rowName(date: string, layout: Layout): string {
  const { weekday, day, month } = parseDay(date);
  const text = `${day} ${month.slice(0, 3)}`;
  return layout === 'wide' ? `${weekday.slice(0, 3)} ${text}` : text;
}

/** 4 January; 3 or 4 January and 3 to 5 January, where sources disagree. */
export function spanOfDays({ day, earlier }: Pick<SpreadPlace, 'day' | 'earlier'>): string {
  const last = parseDay(day);
  const first = parseDay(earlier ?? day);
  if (first.day === last.day) return `${last.day} ${last.month}`;
  const word = last.day - first.day === 1 ? 'or' : 'to';
  return `${first.day} ${word} ${last.day} ${last.month}`;
}

/** What stands under the name of a place on the day it is new; undefined where nothing does. */
export function aside(place: SpreadPlace): string | undefined {
  const parts = [
    ...(place.now ? [`now ${place.now}`] : []),
    ...(place.earlier ? [spanOfDays(place).replace('January', 'Jan')] : []),
    ...(place.rough ? ['approximate'] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

const ACCOUNT: Readonly<Record<Layout, readonly string[]>> = {
  wide: [
    'Source: the account, published by EURACTIV in January 2022.',
    'Hatched: what the account names. The edges of the hatching are schematic.',
  ],
  narrow: [
    'Source: the account, January 2022.',
    'Hatched: what the account names;',
    'its edges are schematic.',
  ],
};

const RECORD: Readonly<Record<Layout, readonly string[]>> = {
  wide: [
    'First gatherings reported by prosecutors or press. A dot is a place, not a number of people.',
    'Hollow: only some sources have it by then. Dashed: the position is approximate.',
  ],
  narrow: [
    'First reports, prosecutors and press, 2022.',
    'A dot is a place, not a number of people.',
    'Hollow: sources differ. Dashed: not exact.',
  ],
};

/** What the picture shows, from whom, and how it is to be read: the lines under the strip. */
export function notesOf(state: SpreadState, layout: Layout): readonly string[] {
  return (state === 'account' ? ACCOUNT : RECORD)[layout];
}
