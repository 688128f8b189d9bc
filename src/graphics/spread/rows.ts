/** The rows of the strip: which places stand in each, in which lane, and where their names are. */
import type { SpreadData, SpreadPlace } from './data.ts';
import { at, FRAMES, topsOf, type Frame } from './frame.ts';
import type { Layout } from '../picture.ts';
import { boxOf, meet, type Box, type Line } from './lines.ts';
import { ROUGH } from './place.ts';
import { textWidth } from '../text.ts';
import type { Words } from '../../story/words/words.ts';
import { DAYS, type Day } from './state.ts';
import { rowName } from './words.ts';

/** A place in the row of its day, with its name. */
export interface Drop {
  place: SpreadPlace;
  x: number;
  y: number;
  name: Omit<Line, 'tone'>;
}

/** The upper edge of a day's row. */
export const rowTop = (frame: Frame, day: Day): number => frame.tops[DAYS.indexOf(day)]!;

/** Every place of every row. */
export function drops(data: SpreadData, frame: Frame): Drop[] {
  return DAYS.flatMap((day) => {
    const entries = entriesOf(data, day, frame);
    const room = dayBox(day, frame, data.words);
    const top = rowTop(frame, day);
    const more = frame.more[DAYS.indexOf(day)]!;
    const row =
      more > 0
        ? stacked(entries, lanesOf(more, frame), room, frame)
        : (beside(entries, room, frame) ?? []);
    return row.map((drop) => moved(drop, top));
  });
}

/** The frame of a layout, its rows as high as the names of their places need to stand beside their lozenges. */
export function frameFor(data: SpreadData, layout: Layout): Frame {
  const base = FRAMES[layout];
  const more = DAYS.map((day) => moreLanes(data, day, base));
  const tops = topsOf(base, more);
  const added = tops.at(-1)! - base.tops.at(-1)!;
  const notes = base.notes.map((note) => note + added);
  return { ...base, more, tops, height: base.height + added, notes };
}

/** How many lanes more than others a row needs, so that no name stands on another. */
function moreLanes(data: SpreadData, day: Day, frame: Frame): number {
  const entries = entriesOf(data, day, frame);
  const room = dayBox(day, frame, data.words);
  if (beside(entries, room, frame)) return 0;
  const isRoom = (more: number): boolean =>
    stacked(entries, lanesOf(more, frame), room, frame).every(({ isClear }) => isClear);
  // With a lane for each and one for the words of the day there is no more to be had.
  const tries = Array.from({ length: entries.length + 1 }, (_, i) => i + 1);
  return tries.find(isRoom) ?? tries.at(-1)!;
}

/** The middles of the lanes of a row with so many more, from its top. */
const lanesOf = (more: number, { lanes, lane }: Frame): number[] =>
  Array.from({ length: lanes.length + more }, (_, i) => Math.min(...lanes) + i * lane);

function entriesOf(data: SpreadData, day: Day, frame: Frame): Entry[] {
  return data.places
    .filter((place) => place.day === day)
    .map((place) => ({ place, x: at(frame, place.at)[0] }))
    .sort((a, b) => a.x - b.x);
}

function moved({ y, name, ...drop }: Drop, by: number): Drop {
  return { ...drop, y: y + by, name: { ...name, y: name.y + by } };
}

type Entry = Omit<Drop, 'y' | 'name'>;

/** Each name beside its lozenge, in a lane that has room for both; undefined where not all find one. From the row's top. */
function beside(entries: readonly Entry[], room: Box, frame: Frame): Drop[] | undefined {
  return settle(
    entries.map((entry) => triesOf(entry, frame.lanes, frame)),
    [room],
    frame,
  );
}

const triesOf = (entry: Entry, lanes: readonly number[], frame: Frame): Drop[] =>
  lanes.flatMap((y) => sidesOf(entry, frame).map((side) => tryAt(entry, y, side, frame)));

/** The sides of its mark on which a name may stand, the one to take first at the front. */
function sidesOf(entry: Entry, frame: Frame): readonly ('start' | 'end')[] {
  if (frame.swaps) return ['start', 'end'];
  const isInside = boxesOf(tryAt(entry, 0, 'start', frame), frame).every(
    ({ right }) => right <= frame.width,
  );
  return isInside ? ['start'] : ['end'];
}

/**
 * The same where a row has many: from east to west each in the highest lane that keeps its name clear of the others
 * and, where that can be, of the hairlines that fall to them. Who finds none stands in the last, and says so.
 */
function stacked(
  entries: readonly Entry[],
  lanes: readonly number[],
  room: Box,
  frame: Frame,
): (Drop & { isClear: boolean })[] {
  const settled: (Drop & { isClear: boolean })[] = [];
  for (const entry of entries.toReversed()) {
    const tries = triesOf(entry, lanes, frame);
    const clear = tries.filter((one) => isClear(one, settled, room, frame));
    const best = clear.find((one) => isUncrossed(one, settled, frame)) ?? clear[0];
    settled.push({ ...(best ?? tries.at(-1)!), isClear: best !== undefined });
  }
  return settled.toReversed();
}

/** True where it touches neither the others nor the words of the day, and lies within the picture. */
function isClear(one: Drop, others: readonly Drop[], room: Box, frame: Frame): boolean {
  const taken = [room, ...others.flatMap((other) => boxesOf(other, frame))];
  return boxesOf(one, frame).every(
    (box) => box.left >= 0 && box.right <= frame.width && taken.every((it) => !meet(box, it)),
  );
}

/** True where no name has a hairline of its row through it. */
function isUncrossed(one: Drop, others: readonly Drop[], frame: Frame): boolean {
  const nameOf = (drop: Drop): Box[] => boxesOf(drop, frame).slice(1);
  return others.every(
    (other) =>
      nameOf(one).every((name) => !meet(name, fallOf(other))) &&
      nameOf(other).every((name) => !meet(name, fallOf(one))),
  );
}

/** The hairline to a lozenge, within its row. */
const fallOf = ({ x, y }: Drop): Box => ({ left: x - 0.5, right: x + 0.5, top: 0, bottom: y });

/** How many tries a row is worth: those of few places take some dozens, and what takes more looks like a heap. */
const TRIES = 2000;

/** One of its tries for each, so that none meet: the first that works out, later ones taken back where it does not. */
function settle(
  [tries, ...rest]: readonly Drop[][],
  taken: readonly Box[],
  frame: Frame,
  left = { tries: TRIES },
): Drop[] | undefined {
  if (!tries) return [];
  for (const one of tries) {
    if (left.tries-- <= 0) return undefined;
    const boxes = boxesOf(one, frame);
    const isFree = boxes.every(
      (box) => box.right <= frame.width && taken.every((other) => !meet(box, other)),
    );
    const others = isFree ? settle(rest, [...taken, ...boxes], frame, left) : undefined;
    if (others) return [one, ...others];
  }
  return undefined;
}

/** The room that the words of a day take at the left of its row. */
function dayBox(day: Day, frame: Frame, words: Words): Box {
  const name = rowName(day, frame.layout, words);
  return { left: 0, top: 0, right: textWidth(name, frame.day), bottom: frame.day * 1.4 };
}

function tryAt(entry: Entry, y: number, anchor: 'start' | 'end', frame: Frame): Drop {
  const dx = (frame.drop + 5) * (anchor === 'start' ? 1 : -1);
  const { name: said, rough } = entry.place;
  const words = rough ? `${said}${ROUGH}` : said;
  const name = { words, x: entry.x + dx, y: y + frame.text * 0.35, anchor };
  return { ...entry, y, name: { ...name, size: frame.text } };
}

function boxesOf({ x, y, name }: Drop, { drop: r, apart }: Frame): Box[] {
  const lozenge = { left: x - r, right: x + r, top: y - r, bottom: y + r };
  const { left, right, ...rest } = boxOf(name);
  return [lozenge, { ...rest, left: left - apart, right: right + apart }];
}
