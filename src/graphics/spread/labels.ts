/**
 * The labels of the places: on a desk names, on a phone numbers. What is new that day is placed first; an
 * earlier name gives way where it would meet one, and comes back when there is room.
 */
import { mark, round, type Mark } from '../picture.ts';
import { look, type Look, type SpreadData, type SpreadPlace } from './data.ts';
import { at, type Frame } from './frame.ts';
import { names } from './ground.ts';
import { boxOf, lineMark, meet, type Box, type Line } from './lines.ts';
import { radius } from './place.ts';
import { ELSEWHERE, NARROW, WIDE, type Spot } from './spots.ts';
import type { SpreadState } from './state.ts';
import { aside } from './words.ts';

interface Shown {
  place: SpreadPlace;
  how: Look;
}

/** A label: its lines, and the stroke that ties it to its mark where it needs one. */
export interface Label {
  lines: Line[];
  pin?: { x: number; from: number; to: number };
}

/** The places whose names a phone has room for, beside their numbers. */
const NAMED_ON_A_PHONE = new Set(['nur-sultan']);

/** From the baseline of a name to that of the words under it. */
const LEADING = 16;

/** The labels of a state. */
export function labels(data: SpreadData, state: SpreadState, frame: Frame): Label[] {
  const shown = data.places.flatMap((place): Shown[] => {
    const how = look(place, state);
    return how ? [{ place, how }] : [];
  });
  const marks = shown.map((entry) => markBox(entry, frame));
  const taken = names(frame).map(boxOf);
  return [...shown]
    .sort((a, b) => Number(b.how.fresh) - Number(a.how.fresh))
    .flatMap((entry) => {
      // the spots of known places are clear of all marks; others have to look for room
      const obstacles = spotOf(entry.place, frame) ? taken : [...taken, ...marks];
      const tries = candidates(entry, frame);
      const free = tries.find(({ lines }) => lines.every((line) => isFree(boxOf(line), obstacles)));
      // what is new is named in any case, and on a phone the list needs every number
      const needed = entry.how.fresh || frame.layout === 'narrow';
      const label = free ?? (needed ? tries.at(-1) : undefined);
      if (!label) return [];
      taken.push(...label.lines.map(boxOf));
      return [label];
    });
}

/** A label as marks. */
export function labelMarks({ lines, pin }: Label): Mark[] {
  const words = lines.map(lineMark);
  return pin
    ? [
        mark(1, 'path', {
          class: 'pin',
          d: `M${round(pin.x)} ${round(pin.from)}V${round(pin.to)}`,
        }),
        ...words,
      ]
    : words;
}

const isFree = (box: Box, obstacles: readonly Box[]): boolean =>
  !obstacles.some((obstacle) => meet(box, obstacle));

const spotOf = ({ id }: SpreadPlace, { layout }: Frame): Spot | undefined =>
  (layout === 'wide' ? WIDE : NARROW)[id];

function markBox({ place, how }: Shown, frame: Frame): Box {
  const [x, y] = at(frame, place.at);
  const r = radius(place, how, frame);
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** The labels a place may have, best first: with what is to be said beside its name, then without. */
function candidates({ place, how }: Shown, frame: Frame): Label[] {
  const known = spotOf(place, frame);
  const room = known?.slice(3) ?? [];
  if (room.includes('brief') && !how.fresh) return [];
  const bare = (known ? [known] : ELSEWHERE).map((spot): Label => {
    const line = nameLine(place, how, spot, frame);
    return room.includes('pinned')
      ? { lines: [line], pin: pinOf(boxOf(line), markBox({ place, how }, frame)) }
      : { lines: [line] };
  });
  const more = frame.layout === 'wide' && how.fresh ? aside(place) : undefined;
  if (more === undefined || room.includes('bare') || room.includes('brief')) return bare;
  const full = bare.map(({ lines, ...rest }): Label => {
    const under = lines.map((line) => ({
      ...line,
      words: more,
      y: line.y + LEADING,
      tone: 'quiet',
    }));
    return { ...rest, lines: [...lines, ...under] };
  });
  return [...full, ...bare];
}

/** An upright stroke from the top of a mark to the name above it, or beside a name that begins further right. */
function pinOf(name: Box, spot: Box): { x: number; from: number; to: number } {
  const x = (spot.left + spot.right) / 2;
  return { x, from: x < name.left ? name.top + 3 : name.bottom + 1, to: spot.top - 1 };
}

function nameLine(place: SpreadPlace, { fresh }: Look, [dx, dy, anchor]: Spot, frame: Frame): Line {
  const [x, y] = at(frame, place.at);
  const number = String(place.number);
  const short = NAMED_ON_A_PHONE.has(place.id) ? `${number} ${place.name}` : number;
  const words = frame.layout === 'wide' ? place.name : short;
  const tone = fresh ? 'name strong' : 'name past';
  return { words, x: x + dx, y: y + dy, anchor, tone, size: frame.text };
}
