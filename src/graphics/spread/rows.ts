/** The rows of the strip: which places stand in each, in which lane, and where their names are. */
import type { SpreadData, SpreadPlace } from './data.ts';
import { at, type Frame } from './frame.ts';
import { boxOf, meet, type Box, type Line } from './lines.ts';
import { textWidth } from '../text.ts';
import type { Words } from '../../story/words/words.ts';
import { DAYS, type Day } from './state.ts';
import { rowName } from './words.ts';

/** A place in the row of its first day, where it is named, or again in that of the day all sources have it. */
export interface Drop {
  place: SpreadPlace;
  day: Day;
  sure: boolean;
  x: number;
  y: number;
  name?: Line;
}

/** The upper edge of a day's row. */
export const rowTop = (frame: Frame, day: Day): number =>
  frame.strip + frame.row * DAYS.indexOf(day);

/** Every place of every row. */
export function drops(data: SpreadData, frame: Frame): Drop[] {
  return DAYS.flatMap((day) => {
    const entries = data.places
      .filter((place) => place.day === day || place.first === day)
      .map((place) => ({
        ...{ place, day, sure: place.day === day },
        x: at(frame, place.at)[0],
      }))
      .sort((a, b) => a.x - b.x);
    return beside(entries, day, frame, data.words) ?? under(entries, day, frame);
  });
}

type Entry = Omit<Drop, 'y' | 'name'>;

const isNamed = ({ place, day }: Entry): boolean => place.first === day;
const toneOf = ({ sure }: Entry): string => (sure ? 'name' : 'name some');

/** Each name beside its lozenge, in a lane that has room for both; undefined where not all find one. */
function beside(
  entries: readonly Entry[],
  day: Day,
  frame: Frame,
  words: Words,
): Drop[] | undefined {
  const lanes = frame.lanes.map((lane) => rowTop(frame, day) + lane);
  const tries = entries.map((entry) =>
    lanes.flatMap((y) =>
      (isNamed(entry) ? SIDES : SIDES.slice(0, 1)).map((side) => tryAt(entry, y, side, frame)),
    ),
  );
  return settle(tries, [dayBox(day, frame, words)], frame);
}

const SIDES = ['start', 'end'] as const;

/** One of its tries for each, so that none meet: the first that works out, later ones taken back where it does not. */
function settle(
  [tries, ...rest]: readonly Drop[][],
  taken: readonly Box[],
  frame: Frame,
): Drop[] | undefined {
  if (!tries) return [];
  for (const one of tries) {
    const boxes = boxesOf(one, frame);
    const isFree = boxes.every(
      (box) => box.right <= frame.width && taken.every((other) => !meet(box, other)),
    );
    const others = isFree ? settle(rest, [...taken, ...boxes], frame) : undefined;
    if (others) return [one, ...others];
  }
  return undefined;
}

/** The room that the words of a day take at the left of its row. */
function dayBox(day: Day, frame: Frame, words: Words): Box {
  const top = rowTop(frame, day);
  const name = rowName(day, frame.layout, words);
  return { left: 0, top, right: textWidth(name, frame.day), bottom: top + frame.day * 1.4 };
}

function tryAt(entry: Entry, y: number, anchor: 'start' | 'end', frame: Frame): Drop {
  if (!isNamed(entry)) return { ...entry, y };
  const dx = (frame.drop + 5) * (anchor === 'start' ? 1 : -1);
  const name = { words: entry.place.name, x: entry.x + dx, y: y + frame.text * 0.35, anchor };
  return { ...entry, y, name: { ...name, tone: toneOf(entry), size: frame.text } };
}

function boxesOf({ x, y, name }: Drop, { drop: r }: Frame): Box[] {
  const lozenge = { left: x - r, right: x + r, top: y - r, bottom: y + r };
  if (!name) return [lozenge];
  const { left, right, ...rest } = boxOf(name);
  return [lozenge, { ...rest, left: left - APART, right: right + APART }];
}

/** The room kept free at both ends of a name, in user units. */
const APART = 5;

/** The least distance of two names in a line, in em. */
const SPACE = 0.62;

/** How large names are that stand in lines, as a part of the others. */
const SMALLER = 0.94;

/** On a phone the lozenges share a lane or two, and the names stand in lines under them, from west to east. */
function under(entries: readonly Entry[], day: Day, frame: Frame): Drop[] {
  const top = rowTop(frame, day);
  const { width } = frame;
  const size = frame.text * SMALLER;
  const lines = fill(entries.filter(isNamed), width, size);
  return entries.map((entry, i): Drop => {
    const before = entries[i - 1];
    const close = before !== undefined && entry.x - before.x < frame.drop * 2;
    const y = top + frame.drop * (close && i % 2 === 1 ? 3.5 : 2);
    const line = lines.findIndex((names) => names.some(({ place }) => place === entry.place));
    const found = lines[line]?.find(({ place }) => place === entry.place);
    if (!isNamed(entry) || !found) return { ...entry, y };
    return {
      ...{ ...entry, y },
      name: {
        words: entry.place.name,
        x: found.x,
        y: top + frame.row - 4 - (lines.length - 1 - line) * (size + 3),
        ...{ anchor: 'start', tone: toneOf(entry), size },
      },
    };
  });
}

/** Names in lines of at most `width`, each with where it begins. */
function fill(
  entries: readonly Entry[],
  width: number,
  size: number,
): { place: SpreadPlace; x: number }[][] {
  const lines: { place: SpreadPlace; x: number }[][] = [[]];
  let x = 0;
  for (const { place } of entries) {
    const end = x + boxOf({ words: place.name, x: 0, y: 0, anchor: 'start', tone: '', size }).right;
    if (end > width && lines.at(-1)!.length > 0) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)!.push({ place, x });
    x +=
      boxOf({ words: place.name, x: 0, y: 0, anchor: 'start', tone: '', size }).right +
      size * SPACE;
  }
  return lines;
}
