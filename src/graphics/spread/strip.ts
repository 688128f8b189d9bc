/** The strip under the map: one row a day, every place at its longitude, exactly under its mark. */
import { mark, type Mark } from '../picture.ts';
import { pathOf } from '../strokes.ts';
import type { SpreadData, SpreadPlace } from './data.ts';
import { at, type Frame } from './frame.ts';
import { placeMark } from './place.ts';
import { WINDOW } from './projection.ts';
import { DAYS, type Day, type SpreadState } from './state.ts';
import { lineMark, type Line } from './lines.ts';
import { rowName } from './words.ts';

/** One entry of a row: a place on the day all sources have it, or on the first day some do. */
export interface Bead {
  place: SpreadPlace;
  day: Day;
  sure: boolean;
  x: number;
  y: number;
}

/** The middle of a day's row. */
export function rowMiddle(frame: Frame, day: Day): number {
  return frame.strip + frame.row * (DAYS.indexOf(day) + 0.5);
}

/** All entries of the strip. Where they would overlap they stand above each other, never beside their x. */
export function beads(data: SpreadData, frame: Frame): Bead[] {
  return DAYS.flatMap((day) => {
    const entries = data.places
      .flatMap((place) => [
        ...(place.day === day ? [{ place, sure: true }] : []),
        ...(place.earlier === day ? [{ place, sure: false }] : []),
      ])
      .map((entry) => ({ ...entry, day, x: at(frame, entry.place.at)[0] }))
      .sort((a, b) => a.x - b.x);
    return stack(entries, frame.bead * 2 + 1).map(({ lift, ...entry }) => ({
      ...entry,
      y: rowMiddle(frame, day) + lift * (frame.bead * 2 + 0.5),
    }));
  });
}

/** Adds to entries, sorted by x, how many lanes each is lifted off the middle so that none overlap. */
function stack<T extends { x: number }>(
  entries: readonly T[],
  room: number,
): (T & { lift: number })[] {
  const clusters: T[][] = [];
  for (const entry of entries) {
    const last = clusters.at(-1)?.at(-1);
    if (last && entry.x - last.x < room) clusters.at(-1)?.push(entry);
    else clusters.push([entry]);
  }
  return clusters.flatMap((cluster) => {
    const ends: number[] = [];
    const lanes = cluster.map(({ x }) => {
      const free = ends.findIndex((end) => x - end >= room);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = x;
      return lane;
    });
    return cluster.map((entry, i) => ({ ...entry, lift: (lanes[i] ?? 0) - (ends.length - 1) / 2 }));
  });
}

/** The longitudes that are drawn through the strip. */
function meridians(frame: Frame): number[] {
  // on a phone the words of the rows stand where 50° E would be
  return frame.layout === 'wide' ? [50, 60, 70, 80] : [60, 70, 80];
}

/** The words of the strip: its days, and on a desk its longitudes. */
export function stripLines(frame: Frame, state: SpreadState): Line[] {
  const { layout, text: size } = frame;
  const days = DAYS.map((day): Line => {
    const past = state !== 'account' && day < state;
    const tone = day === state ? 'today strong' : past ? 'past' : 'ahead';
    const y = rowMiddle(frame, day) + size * 0.35;
    return { words: rowName(day, layout), x: 0, y, anchor: 'start', tone, size };
  });
  if (layout === 'narrow') return days;
  const y = frame.strip + DAYS.length * frame.row + 15;
  const degrees = meridians(frame).map((lon): Line => {
    const [x] = at(frame, [lon, WINDOW.south]);
    return { words: `${lon}° E`, x, y, anchor: 'middle', tone: 'quiet', size };
  });
  return [...days, ...degrees];
}

/** The strip in a state. */
export function strip(data: SpreadData, state: SpreadState, frame: Frame): Mark[] {
  const foot = frame.strip + DAYS.length * frame.row;
  const rules = [...DAYS.keys(), DAYS.length].map((i) => {
    const y = frame.strip + i * frame.row;
    return {
      points: [
        [0, y],
        [frame.width, y],
      ] as const,
    };
  });
  const lines = meridians(frame).map((lon) => {
    const [x] = at(frame, [lon, WINDOW.south]);
    return {
      points: [
        [x, frame.bottom - 5],
        [x, foot],
      ] as const,
    };
  });
  const radii = { fresh: frame.bead, old: frame.bead, rough: frame.bead };
  return [
    mark(1, 'path', { class: 'hairline', d: pathOf([...rules, ...lines]) }),
    ...stripLines(frame, state).map(lineMark),
    ...beads(data, frame)
      .filter(({ day }) => state !== 'account' && day <= state)
      .map(({ place, day, sure, x, y }) =>
        placeMark('bead', place, { fresh: day === state, sure }, radii, [x, y]),
      ),
  ];
}
